-- SQL never asks the database what time it is: every moment comes from the service's clock, as a parameter.
alter table schema_migrations alter column applied_at drop default;
alter table districts alter column created_at drop default;
alter table people alter column created_at drop default;
alter table acting_superiors alter column from_at drop default;
alter table join_codes alter column issued_at drop default;
alter table join_requests alter column requested_at drop default;
alter table agreements alter column started_at drop default;

drop function waiting_for(int, bigint);
drop function superior_of(int, bigint);
drop function decides_on(int, bigint, text, bigint);
drop view superior_scopes;

-- Every person who may decide at a moment, and over whom; rank 1 acts for the holder (rank 2) while appointed.
-- Whoever left decides on nothing. One select and stable, so that the planner looks into it as into a view.
create function superior_scopes(moment timestamptz)
returns table (district_id int, person_id bigint, scope text, school_id bigint, rank int) language sql stable as
$$
    select a.district_id, a.person_id, a.scope, a.school_id, 1
    from acting_superiors a
    join people p on p.district_id = a.district_id and p.id = a.person_id and p.left_at is null
    where a.until_at is null or a.until_at > moment
    union all
    select p.district_id, p.id, 'school', p.school_id, 2
    from people p
    where p.position = 'SchoolDirector' and p.school_id is not null and p.left_at is null
    union all
    select p.district_id, p.id, 'district', null, 2
    from people p
    where p.position = 'DistrictDirector' and p.left_at is null
$$;

-- Whether this superior decides, at a moment, on a person of that position and school.
create function decides_on(of_district int, superior bigint, person_position text, person_school bigint, moment timestamptz) returns boolean language sql stable as
$$
    select exists (
        select 1 from superior_scopes(moment) s
        where s.district_id = of_district and s.person_id = superior and s.scope = deciding_scope(person_position)
          and (s.scope <> 'school' or s.school_id = person_school))
$$;

-- Who decides at a moment on whoever has this position at this school, the person themselves left out:
-- whoever acts for the superior, else the superior.
create function superior_over(of_district int, person_position text, person_school bigint, not_person bigint, moment timestamptz) returns bigint language sql stable as
$$
    select s.person_id
    from superior_scopes(moment) s
    where s.district_id = of_district and s.scope = deciding_scope(person_position)
      and (s.scope <> 'school' or s.school_id = person_school) and s.person_id is distinct from not_person
    order by s.rank, s.person_id desc limit 1
$$;

-- Who decides at a moment on a person.
create function superior_of(of_district int, of_person bigint, moment timestamptz) returns bigint language sql stable as
$$
    select superior_over(of_district, p.position, p.school_id, p.id, moment)
    from people p
    where p.district_id = of_district and p.id = of_person
$$;

-- How many submissions and join requests wait, at a moment, for this superior.
create function waiting_for(of_district int, superior bigint, moment timestamptz) returns bigint language sql stable as
$$
    select (select count(*)
            from submissions r
            join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
            join people p on p.district_id = a.district_id and p.id = a.person_id
            where r.district_id = of_district and r.outcome is null and p.id <> superior
              and decides_on(of_district, superior, p.position, p.school_id, moment))
         + (select count(*)
            from join_requests j
            where j.district_id = of_district and j.decided_at is null
              and decides_on(of_district, superior, j.position, j.school_id, moment))
$$;
