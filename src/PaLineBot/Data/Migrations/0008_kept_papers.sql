-- PDFs of frozen rounds: made once, kept while they are asked for (Documents:KeptMegabytes, Documents:KeptDays).
-- The key is made from all that stands on the paper and the program that drew it, so a kept one is never an old one.
create table paper_files (
    district_id int not null,
    key bytea not null,
    submission_id bigint not null,
    thai_digits boolean not null,
    file bytea not null,
    bytes int not null,
    used_at timestamptz not null,
    primary key (district_id, key),
    foreign key (district_id, submission_id) references submissions (district_id, id) on delete cascade
);
alter table paper_files alter column file set storage external;
create index paper_files_submission on paper_files (district_id, submission_id);
create index paper_files_used on paper_files (used_at);

-- What is taken out of a frozen copy is taken out of its papers too.
create function submission_rewritten() returns trigger language plpgsql as
$$
begin
    delete from paper_files where district_id = old.district_id and submission_id = old.id;
    return null;
end
$$;
create trigger submission_rewritten after update of snapshot on submissions for each row
when (old.snapshot is distinct from new.snapshot) execute function submission_rewritten();
