-- More people in the middle of writing, as one who got there by real turns (@template): same state, same answers.
-- @first, @count: numbers of the new people, who stand in their LINE ids.
with template as (
    select p.district_id, p.school_id, p.position, p.standing, c.state, a.id as agreement_id, a.fiscal_year, a.form_id, a.form_version
    from people p
    join conversations c on c.district_id = p.district_id and c.lane = p.line_user_id
    join agreements a on a.district_id = p.district_id and a.person_id = p.id
    where p.line_user_id = @template
), new_people as (
    insert into people (district_id, school_id, full_name, position, standing, standing_confirmed, line_user_id, linked_at, created_at)
    select t.district_id, t.school_id, 'ครู คนที่ ' || n, t.position, t.standing, true, 'U' || lpad(to_hex(n), 32, '0'), now(), now()
    from template t, generate_series(@first, @first + @count - 1) n
    returning district_id, id, line_user_id, position
), new_conversations as (
    insert into conversations (district_id, lane, state, updated_at)
    select p.district_id, p.line_user_id, t.state, now() from new_people p, template t
), new_consents as (
    insert into consents (district_id, line_user_id, version, given_at)
    select p.district_id, p.line_user_id, 1, now() from new_people p
)
insert into agreements (district_id, person_id, fiscal_year, form_id, form_version, position, started_at)
select p.district_id, p.id, t.fiscal_year, t.form_id, t.form_version, p.position, now() from new_people p, template t;
