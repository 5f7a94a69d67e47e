-- What was filed when a round was submitted stays with it, whatever its owner removes or moves afterwards, until the round
-- is withdrawn or a later one replaces it. What its sender takes back in LINE goes here too; that it was there is remembered.
create table submission_evidence (
    district_id int not null,
    submission_id bigint not null,
    evidence_id bigint not null,
    section_id text not null,
    kind text not null,
    name text not null,
    url text,
    caption text,
    media_type text,
    bytes bigint,
    sha256 text,
    taken_back_at timestamptz,
    primary key (district_id, submission_id, evidence_id),
    foreign key (district_id, submission_id) references submissions (district_id, id) on delete cascade,
    foreign key (district_id, evidence_id) references evidence (district_id, id) on delete cascade
);
create index submission_evidence_pointer on submission_evidence (district_id, evidence_id);
create index submission_evidence_content on submission_evidence (district_id, sha256) where sha256 is not null;

create trigger submission_evidence_removed after delete on submission_evidence for each row
when (old.sha256 is not null) execute function evidence_let_go();
create trigger submission_evidence_emptied after update of sha256 on submission_evidence for each row
when (old.sha256 is not null and old.sha256 is distinct from new.sha256) execute function evidence_let_go();

-- Rounds that count already: what is filed now is the best that is known of them.
insert into submission_evidence (district_id, submission_id, evidence_id, section_id, kind, name, url, caption, media_type, bytes, sha256)
select e.district_id, r.id, e.id, e.section_id, e.kind, e.name, e.url, e.caption, e.media_type, e.bytes, e.sha256
from agreements a
join lateral (
    select x.id from submissions x
    where x.district_id = a.district_id and x.agreement_id = a.id and x.outcome is distinct from 'Withdrawn' order by x.round desc limit 1
) r on true
join evidence e on e.district_id = a.district_id and e.person_id = a.person_id and e.fiscal_year = a.fiscal_year
where e.section_id is not null and e.removed_at is null and e.state = 'Kept';

alter table evidence drop constraint evidence_reason_check;
alter table evidence add constraint evidence_reason_check check (reason in ('type', 'size', 'lost', 'full', 'unsafe'));
