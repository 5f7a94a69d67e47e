-- Whoever left has no way back of their own: a code can be void, and there is one director in force for each school, one for the district.
alter table join_codes add column voided_at timestamptz;
comment on column join_codes.voided_at is 'its person, or who issued it, left: it links nobody';

-- What codes and accounts are hashed with; encrypted by the service, which makes one for each district and hashes the codes of before with it.
alter table districts add column pepper bytea;

-- Two directors in force: the newest stays, the others have left when that one came.
with ranked as (
    select id, district_id, created_at,
           first_value(created_at) over w as newest_came, row_number() over w as place
    from people
    where left_at is null and (position = 'DistrictDirector' or (position = 'SchoolDirector' and school_id is not null))
    window w as (partition by district_id, position, case position when 'SchoolDirector' then school_id end order by id desc)
), gone as (
    update people p set left_at = greatest(r.created_at, r.newest_came)
    from ranked r where r.place > 1 and p.district_id = r.district_id and p.id = r.id
    returning p.district_id, p.id, p.left_at
)
insert into audit (district_id, at, action, subject, detail)
select district_id, left_at, 'person.left', 'person:' || id, '{"via": "migration 0007", "why": "a newer director is in force"}' from gone;

update people set line_user_id = null, linked_at = null where left_at is not null and line_user_id is not null;
update join_codes c set voided_at = p.left_at from people p
where p.district_id = c.district_id and p.id in (c.person_id, c.issued_by) and p.left_at is not null and c.used_at is null;
update acting_superiors a set until_at = p.left_at from people p
where p.district_id = a.district_id and p.id = a.person_id and p.left_at is not null and (a.until_at is null or a.until_at > p.left_at);

drop index people_district_director;
create unique index people_director_in_force on people (district_id, school_id) where position = 'SchoolDirector' and left_at is null;
create unique index people_district_director_in_force on people (district_id) where position = 'DistrictDirector' and left_at is null;

create trigger audit_is_never_emptied before truncate on audit for each statement execute function audit_is_append_only();

-- Wrong codes of the last hour, from whichever account.
create table wrong_codes (
    id bigint generated always as identity primary key,
    district_id int not null references districts (id),
    tried_at timestamptz not null
);
create index wrong_codes_recent on wrong_codes (district_id, tried_at);

-- How often an account asked lately; a request that was replaced or withdrawn is decided with neither yes nor no, and holds no name.
alter table join_requests alter column full_name drop not null;
create index join_requests_account on join_requests (district_id, line_user_id, requested_at);
