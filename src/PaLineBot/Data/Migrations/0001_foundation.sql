-- Every table carries district_id: districts are walls.

create table districts (
    id int generated always as identity primary key,
    key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    name text not null,
    short_name text not null,
    help_contact text,
    submit_by date,
    channel_id text not null,
    channel_secret bytea not null,
    previous_channel_secret bytea,
    previous_secret_until timestamptz,
    bot_user_id text,
    created_at timestamptz not null default now()
);

create table schools (
    id bigint generated always as identity primary key,
    district_id int not null references districts (id),
    code text not null check (code ~ '^[0-9]{8}$'),
    name text not null,
    unique (district_id, code),
    unique (district_id, id)
);

create table people (
    id bigint generated always as identity primary key,
    district_id int not null references districts (id),
    school_id bigint,
    full_name text not null,
    position text not null,
    standing text not null,
    standing_confirmed boolean not null default false,
    line_user_id text,
    linked_at timestamptz,
    blocked boolean not null default false,
    left_at timestamptz,
    last_pushed_on date,
    quiet_until timestamptz,
    created_at timestamptz not null default now(),
    unique (district_id, id),
    foreign key (district_id, school_id) references schools (district_id, id)
);
create unique index people_line_user on people (district_id, line_user_id) where line_user_id is not null;
create index people_school on people (district_id, school_id, position);

-- Who acts for a superior: scope 'school' for that school's director, 'district' for the district director,
-- 'above' for whoever decides on the district director's own agreement.
create table acting_superiors (
    id bigint generated always as identity primary key,
    district_id int not null references districts (id),
    scope text not null check (scope in ('school', 'district', 'above')),
    school_id bigint,
    person_id bigint not null,
    from_at timestamptz not null default now(),
    until_at timestamptz,
    foreign key (district_id, person_id) references people (district_id, id),
    foreign key (district_id, school_id) references schools (district_id, id),
    check ((scope = 'school') = (school_id is not null))
);
create index acting_superiors_person on acting_superiors (district_id, person_id);
create index acting_superiors_scope on acting_superiors (district_id, scope, school_id);

-- Every person who may decide, and over whom; rank 1 acts for the holder (rank 2) while appointed.
create view superior_scopes as
select a.district_id, a.person_id, a.scope, a.school_id, 1 as rank
from acting_superiors a
where a.until_at is null or a.until_at > now()
union all
select p.district_id, p.id, 'school', p.school_id, 2
from people p
where p.position = 'SchoolDirector' and p.school_id is not null and p.left_at is null
union all
select p.district_id, p.id, 'district', null, 2
from people p
where p.position = 'DistrictDirector' and p.left_at is null;

-- The scope that decides on a person of this position.
create function deciding_scope(person_position text) returns text language sql immutable as
$$ select case person_position when 'SchoolDirector' then 'district' when 'DistrictDirector' then 'above' else 'school' end $$;

create table join_codes (
    id bigint generated always as identity primary key,
    district_id int not null references districts (id),
    code_hash bytea not null,
    person_id bigint,
    school_id bigint,
    issued_by bigint,
    issued_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz,
    unique (district_id, code_hash),
    foreign key (district_id, person_id) references people (district_id, id),
    foreign key (district_id, school_id) references schools (district_id, id)
);

create table join_requests (
    id bigint generated always as identity primary key,
    district_id int not null references districts (id),
    school_id bigint not null,
    line_user_id text not null,
    full_name text not null,
    position text not null,
    standing text not null,
    requested_at timestamptz not null default now(),
    decided_at timestamptz,
    decided_by bigint,
    accepted boolean,
    foreign key (district_id, school_id) references schools (district_id, id)
);
create unique index join_requests_open on join_requests (district_id, line_user_id) where decided_at is null;
create index join_requests_school on join_requests (district_id, school_id) where decided_at is null;

create table consents (
    district_id int not null references districts (id),
    line_user_id text not null,
    version int not null,
    given_at timestamptz not null,
    primary key (district_id, line_user_id, version)
);

create table conversations (
    district_id int not null references districts (id),
    lane text not null,
    state text not null,
    updated_at timestamptz not null,
    primary key (district_id, lane)
) with (fillfactor = 70);

create table line_groups (
    district_id int not null references districts (id),
    group_id text not null,
    school_id bigint,
    joined_at timestamptz not null,
    left_at timestamptz,
    primary key (district_id, group_id),
    foreign key (district_id, school_id) references schools (district_id, id)
);

create table agreements (
    id bigint generated always as identity primary key,
    district_id int not null references districts (id),
    person_id bigint not null,
    fiscal_year int not null,
    form_id text not null,
    form_version int not null,
    position text not null,
    status text not null default 'Draft' check (status in ('Draft', 'Submitted', 'Returned', 'Approved')),
    started_at timestamptz not null default now(),
    unique (district_id, id),
    unique (district_id, person_id, fiscal_year),
    foreign key (district_id, person_id) references people (district_id, id)
);

create table answers (
    district_id int not null references districts (id),
    agreement_id bigint not null,
    field_id text not null,
    parts jsonb not null,
    needs_revision boolean not null default false,
    version int not null default 1,
    updated_at timestamptz not null,
    primary key (district_id, agreement_id, field_id),
    foreign key (district_id, agreement_id) references agreements (district_id, id)
) with (fillfactor = 85);

create table submissions (
    id bigint generated always as identity primary key,
    district_id int not null references districts (id),
    agreement_id bigint not null,
    round int not null,
    receipt_code text not null,
    owner_name text not null,
    owner_position text not null,
    owner_standing text not null,
    school_name text,
    form_id text not null,
    form_version int not null,
    snapshot jsonb not null,
    submitted_at timestamptz not null,
    outcome text check (outcome in ('Approved', 'Returned', 'Withdrawn')),
    decided_at timestamptz,
    decided_by bigint,
    decided_by_name text,
    comments jsonb not null default '[]',
    unique (district_id, receipt_code),
    unique (district_id, id),
    foreign key (district_id, agreement_id) references agreements (district_id, id)
);
-- A round that its owner took back does not count; the next one has its number.
create unique index submissions_round on submissions (district_id, agreement_id, round) where outcome is distinct from 'Withdrawn';
create index submissions_waiting on submissions (district_id, agreement_id) where outcome is null;

create table notices (
    id bigint generated always as identity primary key,
    district_id int not null references districts (id),
    person_id bigint,
    line_user_id text,
    body jsonb not null,
    subject text not null,
    created_at timestamptz not null,
    due_at timestamptz not null,
    urgent boolean not null default false,
    told_at timestamptz,
    told_how text check (told_how in ('reply', 'push', 'void')),
    check ((person_id is null) <> (line_user_id is null)),
    foreign key (district_id, person_id) references people (district_id, id)
);
create index notices_person on notices (district_id, person_id) where told_at is null;
create index notices_line_user on notices (district_id, line_user_id) where told_at is null;
create index notices_subject on notices (district_id, subject) where told_at is null;
create index notices_due on notices (due_at) where told_at is null;

create table inbox (
    id bigint generated always as identity primary key,
    district_id int not null,
    webhook_event_id text not null,
    lane text not null,
    message_id text,
    occurred_at timestamptz not null,
    received_at timestamptz not null,
    body bytea,
    status smallint not null default 0,
    attempts smallint not null default 0,
    due_at timestamptz not null,
    error text,
    unique (district_id, webhook_event_id)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 5000);
comment on column inbox.status is '0 waits, 1 done (body cleared), 2 dead: kept for a person to look at and replay';
create index inbox_waiting on inbox (id) where status = 0;
create index inbox_lane on inbox (district_id, lane, occurred_at, id) where status = 0;

create table outbox (
    id uuid primary key,
    seq bigint generated always as identity,
    district_id int not null,
    lane text not null,
    kind text not null check (kind in ('reply', 'push', 'rich-menu')),
    recipient text not null,
    reply_token text,
    reply_until timestamptz,
    payload bytea,
    status smallint not null default 0,
    attempts smallint not null default 0,
    created_at timestamptz not null,
    due_at timestamptz not null,
    leased_until timestamptz,
    leased_by uuid,
    sent_at timestamptz,
    error text
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 5000);
comment on column outbox.status is '0 waits, 1 sent (payload cleared), 2 refused by LINE, 3 parked: monthly quota used up';
create index outbox_waiting on outbox (due_at, seq) where status in (0, 3);

create table audit (
    id bigint generated always as identity primary key,
    district_id int not null references districts (id),
    at timestamptz not null,
    person_id bigint,
    action text not null,
    subject text not null,
    detail jsonb not null default '{}'
);
create function audit_is_append_only() returns trigger language plpgsql as
$$ begin raise exception 'audit is append-only'; end $$;
create trigger audit_append_only before update or delete on audit
for each statement execute function audit_is_append_only();

create index people_district_director on people (district_id) where position = 'DistrictDirector';

-- Whether this superior decides on a person of that position and school.
create function decides_on(of_district int, superior bigint, person_position text, person_school bigint) returns boolean language sql stable as
$$
    select exists (
        select 1 from superior_scopes s
        where s.district_id = of_district and s.person_id = superior and s.scope = deciding_scope(person_position)
          and (s.scope <> 'school' or s.school_id = person_school))
$$;

-- Who decides on a person now: whoever acts for the superior, else the superior.
create function superior_of(of_district int, of_person bigint) returns bigint language sql stable as
$$
    select s.person_id
    from people p
    join superior_scopes s on s.district_id = p.district_id and s.scope = deciding_scope(p.position)
         and (s.scope <> 'school' or s.school_id = p.school_id) and s.person_id <> p.id
    where p.district_id = of_district and p.id = of_person
    order by s.rank, s.person_id desc limit 1
$$;

-- How many submissions and join requests wait for this superior.
create function waiting_for(of_district int, superior bigint) returns bigint language sql stable as
$$
    select (select count(*)
            from submissions r
            join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
            join people p on p.district_id = a.district_id and p.id = a.person_id
            where r.district_id = of_district and r.outcome is null and p.id <> superior
              and decides_on(of_district, superior, p.position, p.school_id))
         + (select count(*)
            from join_requests j
            where j.district_id = of_district and j.decided_at is null
              and decides_on(of_district, superior, j.position, j.school_id))
$$;

-- The rich menus that `PaLineBot line setup` made, by role.
create table rich_menus (
    district_id int not null references districts (id),
    role text not null,
    rich_menu_id text not null,
    primary key (district_id, role)
);
