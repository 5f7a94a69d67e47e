-- What a paper's QR code carries besides the receipt code, so that nobody finds papers by trying codes.
alter table submissions add column verify_tag text not null
    default right(replace(gen_random_uuid()::text, '-', ''), 15);
create index submissions_verify_tag on submissions (verify_tag);

-- All approved PA1 of a school as one ZIP: made piece by piece, so that a crash costs one piece.
create table paper_batches (
    id bigint generated always as identity primary key,
    district_id int not null references districts (id),
    school_id bigint not null,
    fiscal_year int not null,
    asked_by bigint not null,
    format text not null check (format in ('Pdf', 'Docx')),
    thai_digits boolean not null,
    created_at timestamptz not null,
    leased_until timestamptz,
    finished_at timestamptz,
    unique (district_id, id),
    foreign key (district_id, school_id) references schools (district_id, id),
    foreign key (district_id, asked_by) references people (district_id, id)
);
create index paper_batches_open on paper_batches (id) where finished_at is null;

create table paper_batch_items (
    district_id int not null,
    batch_id bigint not null,
    submission_id bigint not null,
    file_name text,
    file bytea,
    as_word boolean not null default false,
    primary key (district_id, batch_id, submission_id),
    foreign key (district_id, batch_id) references paper_batches (district_id, id) on delete cascade,
    foreign key (district_id, submission_id) references submissions (district_id, id)
);
comment on column paper_batch_items.as_word is 'a PDF was asked for and could not be made';
