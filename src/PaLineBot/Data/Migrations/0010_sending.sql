-- News counts as told when LINE has it: until then the notice knows the push that carries it.
alter table notices
    add column push_id uuid,
    add column push_refused boolean not null default false;
comment on column notices.push_id is 'the outbox row on its way, or null: waits to be pushed or told in a reply';
comment on column notices.push_refused is 'LINE never takes the push; it waits for the next reply';
create index notices_push on notices (push_id) where push_id is not null and told_at is null;

-- Not to be sent after this moment: then the push is handed back, and its news is put together anew.
alter table outbox add column send_until timestamptz;
comment on column outbox.status is '0 waits, 1 sent or not needed any more (payload cleared), 2 refused by LINE, 3 parked: monthly quota used up, 4 handed back: too late to send';

-- LINE said that the month's quota is used up; pushes wait until LINE's consumption is found below it again.
alter table districts add column pushes_held_until timestamptz;

-- Whether a push waits after a failed attempt, in nobody's hands: then its news may be told another way.
create function is_held_up(push outbox, moment timestamptz) returns boolean language sql immutable as
$$ select push.status in (0, 3) and push.attempts > 0 and (push.leased_until is null or push.leased_until < moment) $$;
