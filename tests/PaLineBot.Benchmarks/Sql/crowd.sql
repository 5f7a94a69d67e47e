-- 100,000 more people with agreements as they stand in the middle of a season: schools of 20, everybody in conversation,
-- every tenth with 20 answers, every twentieth submitted.
insert into schools (district_id, code, name)
select 1, (20000000 + n)::text, 'โรงเรียนตัวอย่างที่ ' || n from generate_series(1, 5000) n;

analyze schools;
insert into people (district_id, school_id, full_name, position, standing, standing_confirmed, line_user_id, linked_at, created_at)
select 1, s.id, 'ครู คนที่ ' || n, case when n % 20 = 0 then 'SchoolDirector' else 'Teacher' end, 'Professional', true,
       'U' || md5(n::text), now(), now()
from generate_series(1, 100000) n join schools s on s.district_id = 1 and s.code = (20000001 + n / 20 % 5000)::text;

analyze people;
insert into conversations (district_id, lane, state, updated_at)
select p.district_id, p.line_user_id, c.state, now()
from people p, (select state from conversations order by updated_at desc limit 1) c
where p.full_name like 'ครู คนที่ %' on conflict do nothing;

insert into agreements (district_id, person_id, fiscal_year, form_id, form_version, position, status, started_at)
select p.district_id, p.id, @year, 'pa1-teacher', 1, p.position, case when p.id % 20 = 7 then 'Submitted' else 'Draft' end, now()
from people p where p.full_name like 'ครู คนที่ %' on conflict do nothing;

analyze agreements;
insert into answers (district_id, agreement_id, field_id, parts, updated_at)
select a.district_id, a.id, 'field.' || f, jsonb_build_array(jsonb_build_object('messageId', '5500000000' || a.id, 'sentAt', now(), 'text', @text)), now()
from agreements a, generate_series(1, 20) f where a.id % 10 = 7;

insert into submissions (district_id, agreement_id, round, receipt_code, owner_name, owner_position, owner_standing, form_id, form_version, snapshot, submitted_at)
select a.district_id, a.id, 1, 'B' || a.id, p.full_name, p.position, p.standing, a.form_id, a.form_version, '{}', now()
from agreements a join people p on p.district_id = a.district_id and p.id = a.person_id where a.status = 'Submitted';
