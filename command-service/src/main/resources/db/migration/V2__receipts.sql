create table receipt (
    submission_id uuid primary key,
    kind text not null,
    uai text,
    file_id uuid,
    line int,
    outcome text not null check (outcome in ('accepted', 'unchanged', 'corrected', 'refused')),
    reasons jsonb not null default '[]',
    channel text,
    submitted_by text,
    territory text,
    received_at timestamptz,
    decided_at timestamptz not null
);

create index receipt_of_file on receipt (file_id, line) where file_id is not null;
create index receipt_of_school on receipt (uai, decided_at desc);
create index receipt_latest on receipt (decided_at desc);

-- closing_submission: the one that declared the register complete; absent_closed_at: when its absent schools were closed.
create table file_receipt (
    file_id uuid primary key,
    name text,
    kind text,
    lines int,
    warnings jsonb not null default '[]',
    complete_for text,
    as_of date,
    submitted_by text,
    territory text,
    channel text,
    opened_at timestamptz,
    closed_at timestamptz,
    closing_submission uuid,
    absent_closed_at timestamptz,
    accepted int not null default 0,
    unchanged int not null default 0,
    corrected int not null default 0,
    refused int not null default 0
);

create index file_receipt_absent_due on file_receipt (closed_at)
    where complete_for is not null and absent_closed_at is null;

create table dead_letter (
    id bigint generated always as identity primary key,
    submission_id uuid not null,
    topic text not null,
    partition int not null,
    record_offset bigint not null,
    key bytea,
    value bytea,
    reasons jsonb not null,
    at timestamptz not null,
    unique (topic, partition, record_offset)
);

create view dead_letter_count as select count(*) as dead_letters from dead_letter;
