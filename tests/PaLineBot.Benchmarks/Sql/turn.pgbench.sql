-- The statements of one turn, as the service runs them (LaneQueries, TurnWrites, InboxColumns, OutboxStore), for one lane.
-- :state, :parts and :payload are those of a real turn, so that the rows are as large as those of the service.
\set n random(:first, :last)
\set field random(1, 42)
insert into inbox (district_id, webhook_event_id, lane, message_id, occurred_at, body, received_at, due_at)
values (1, gen_random_uuid()::text, 'U' || lpad(to_hex(:n::int), 32, '0'), '550000000000000001', now(),
        convert_to(repeat('webhook event ', 50), 'UTF8'), now(), now())
on conflict (district_id, webhook_event_id) do nothing
returning id as inbox_id, lane as lane \gset
begin;
select pg_try_advisory_xact_lock(hashtextextended(:lane, 1));
select i.district_id, i.lane, i.id, i.occurred_at, i.received_at, i.body
from inbox i where i.district_id = 1 and i.lane = :lane and i.status = 0 and i.due_at <= now()
order by i.district_id, i.lane, i.occurred_at, i.id;
select c.district_id, c.lane, c.state from conversations c where c.district_id = 1 and c.lane = :lane;
select p.district_id, p.line_user_id, p.id, p.full_name, p.position, p.standing, p.standing_confirmed, p.school_id, s.name,
       (select d.full_name
        from deciders_over(p.district_id, p.position, p.school_id, now()) o
        join people d on d.district_id = p.district_id and d.id = o.person_id
        where o.person_id <> p.id order by o.rank, o.person_id desc limit 1),
       superior.is_one, superior.leads_school,
       case when superior.is_one then (
           select json_agg(json_build_object('kind', w.kind, 'id', w.id, 'since', w.since) order by w.since, w.id)::text
           from waiting_of(p.district_id, p.id, now()) w) end
from people p
left join schools s on s.district_id = p.district_id and s.id = p.school_id
cross join lateral (
    select count(*) > 0 as is_one, coalesce(bool_or(o.scope = 'school'), false) as leads_school
    from superior_scopes(now()) o where o.district_id = p.district_id and o.person_id = p.id
) superior
where p.district_id = 1 and p.line_user_id = :lane and p.left_at is null;
select a.id as agreement_id, a.fiscal_year, a.status, a.form_id, a.form_version,
       r.id, r.round, r.receipt_code, r.submitted_at, r.outcome, r.decided_at, r.decided_by_name, r.comments::text
from people p
join agreements a on a.district_id = p.district_id and a.person_id = p.id and a.fiscal_year = :year
left join lateral (
    select * from submissions x
    where x.district_id = a.district_id and x.agreement_id = a.id and x.outcome is distinct from 'Withdrawn'
    order by x.round desc limit 1
) r on true
where p.district_id = 1 and p.line_user_id = :lane and p.left_at is null \gset
select p.district_id, p.line_user_id, n.field_id, n.parts::text, n.needs_revision
from people p
join agreements a on a.district_id = p.district_id and a.person_id = p.id and a.fiscal_year = :year
join answers n on n.district_id = a.district_id and n.agreement_id = a.id
where p.district_id = 1 and p.line_user_id = :lane and p.left_at is null;
select l.lane, n.id, n.body::text
from (select :lane as lane) l
join people p on p.district_id = 1 and p.line_user_id = l.lane and p.left_at is null
join notices n on n.district_id = p.district_id and n.person_id = p.id and n.told_at is null and n.due_at <= now()
union all
select l.lane, n.id, n.body::text
from (select :lane as lane) l
join notices n on n.district_id = 1 and n.line_user_id = l.lane and n.told_at is null and n.due_at <= now();
insert into conversations (district_id, lane, state, updated_at) values (1, :lane, :state, now())
on conflict (district_id, lane) do update set state = excluded.state, updated_at = excluded.updated_at;
insert into answers (district_id, agreement_id, field_id, parts, needs_revision, updated_at)
values (1, :agreement_id, 'field.' || :field, :parts::jsonb, false, now())
on conflict (district_id, agreement_id, field_id) do update
set parts = excluded.parts, needs_revision = excluded.needs_revision, version = answers.version + 1, updated_at = excluded.updated_at;
insert into outbox (id, district_id, lane, kind, recipient, reply_token, reply_until, payload, created_at, due_at, leased_until, leased_by)
values (gen_random_uuid(), 1, :lane, 'reply', :lane, '0123456789abcdef0123456789abcdef', now() + interval '50 s',
        convert_to(:payload, 'UTF8'), now(), now(), now() + interval '15 s', '00000000-0000-0000-0000-000000000001')
returning id as outbox_id \gset
update inbox set status = 1, body = null, error = null where id = :inbox_id;
commit;
update outbox set status = 1, sent_at = now(), payload = null, leased_until = null where id = :outbox_id::uuid;
