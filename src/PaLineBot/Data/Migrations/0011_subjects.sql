-- Who was ever told of something: asked for every open submission when who decides changes.
create index notices_of_subject on notices (district_id, subject);
