-- How often all sessions of an account have been ended: who had signed in before that signs in again.
alter table account add column sessions_ended integer not null default 0;
