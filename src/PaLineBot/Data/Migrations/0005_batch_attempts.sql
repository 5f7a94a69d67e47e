-- A paper that cannot be made is tried a few times and then left out, so that it does not keep the others waiting.
alter table paper_batch_items add column attempts int not null default 0;
comment on column paper_batch_items.attempts is 'counted before it is made, so that even a paper that kills the service is given up';
