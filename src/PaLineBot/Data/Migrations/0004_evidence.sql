-- Pointers to evidence: optional, owned by the person, of one fiscal year; filed under an item of the form or not yet.
-- A removed pointer stays as an empty row, so that its message delivered again is not kept again.
create table evidence (
    id bigint generated always as identity primary key,
    district_id int not null references districts (id),
    person_id bigint not null,
    fiscal_year int not null,
    section_id text,
    kind text not null check (kind in ('Image', 'Video', 'Audio', 'File', 'Link')),
    name text not null,
    media_type text,
    bytes bigint,
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    url text,
    caption text,
    source text not null check (source in ('chat', 'page')),
    message_id text,
    batch text not null default '',
    state text not null check (state in ('Waiting', 'Kept', 'Refused', 'Gone')),
    reason text check (reason in ('type', 'size', 'lost')),
    attempts int not null default 0,
    due_at timestamptz,
    added_at timestamptz not null,
    removed_at timestamptz,
    unique (district_id, id),
    foreign key (district_id, person_id) references people (district_id, id) on delete cascade,
    check ((state = 'Waiting') = (due_at is not null)),
    check (state <> 'Kept' or kind = 'Link' or sha256 is not null)
);
create unique index evidence_message on evidence (district_id, message_id) where message_id is not null;
create index evidence_person on evidence (district_id, person_id, fiscal_year) where removed_at is null;
create index evidence_content on evidence (district_id, sha256) where sha256 is not null;
create index evidence_waiting on evidence (due_at) where state = 'Waiting';

-- Contents to look at: whatever no pointer needs is removed from the store. Written before a content is stored
-- (a process that dies in between leaves no orphan) and by the trigger below, whichever way a pointer goes.
create table evidence_sweeps (
    district_id int not null,
    sha256 text not null,
    due_at timestamptz not null,
    primary key (district_id, sha256)
);

create function evidence_let_go() returns trigger language plpgsql as
$$
begin
    insert into evidence_sweeps (district_id, sha256, due_at) values (old.district_id, old.sha256, '-infinity')
    on conflict (district_id, sha256) do update set due_at = '-infinity';
    return null;
end
$$;
create trigger evidence_removed after delete on evidence for each row when (old.sha256 is not null) execute function evidence_let_go();
create trigger evidence_emptied after update of sha256 on evidence for each row
when (old.sha256 is not null and old.sha256 is distinct from new.sha256) execute function evidence_let_go();
