-- The writer's receipts as the query service meets them (its own migrations belong to the command service).
create table receipt (
    submission_id uuid primary key,
    kind text not null,
    uai text,
    file_id uuid,
    line int,
    outcome text not null,
    reasons jsonb not null default '[]',
    channel text,
    submitted_by text,
    territory text,
    received_at timestamptz,
    decided_at timestamptz not null
);
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
    opened_at timestamptz,
    closed_at timestamptz,
    accepted int not null default 0,
    unchanged int not null default 0,
    corrected int not null default 0,
    refused int not null default 0,
    remarked int not null default 0,
    closed_schools int
);
create table texte (
    cle uuid primary key,
    uai text,
    territoire text,
    contenu text not null,
    cree_le timestamptz not null default now()
);
grant select on texte to observatoire_events_reader;
grant select on receipt, file_receipt to observatoire_events_reader;

create table journal (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    who text not null,
    what text not null,
    about text not null,
    status int not null
);
grant select on journal to observatoire_events_reader;
