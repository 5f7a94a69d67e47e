-- Statistics first: foreign key checks planned on a small table would be slow on a large one.
analyze people, agreements;
-- The answers of @template for the people that people.sql made with these numbers.
insert into answers (district_id, agreement_id, field_id, parts, updated_at)
select a.district_id, a.id, n.field_id, n.parts, now()
from people tp
join agreements ta on ta.district_id = tp.district_id and ta.person_id = tp.id
join answers n on n.district_id = ta.district_id and n.agreement_id = ta.id
join people p on p.district_id = tp.district_id
     and p.line_user_id between 'U' || lpad(to_hex(@first), 32, '0') and 'U' || lpad(to_hex(@first + @count - 1), 32, '0')
join agreements a on a.district_id = p.district_id and a.person_id = p.id
where tp.line_user_id = @template;
