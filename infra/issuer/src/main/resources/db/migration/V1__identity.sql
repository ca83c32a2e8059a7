-- name is what a person signs in with, in lower case; password is null until it has been chosen.
create table account (
    id uuid primary key,
    name text not null unique check (name = lower(name)),
    password text,
    rights text[] not null,
    active boolean not null default true,
    demo boolean not null default false,
    made_at timestamptz not null default now()
);

-- Of a link only the hash is kept. Without an account it makes the first admin.
create table link (
    hash bytea primary key,
    account uuid references account (id),
    expires_at timestamptz not null
);

create table machine (
    id text primary key,
    rights text[] not null,
    feeds text[] not null,
    perimeter text[] not null,
    active boolean not null default true,
    demo boolean not null default false,
    made_at timestamptz not null default now()
);

-- Several at a time, so that a new one can be put in place before the old one ends.
create table machine_secret (
    machine text not null references machine (id),
    hash text not null,
    made_at timestamptz not null default now(),
    expires_at timestamptz,
    primary key (machine, hash)
);

create table journal (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    who text,
    act text not null,
    about text
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is only added to';
end $$;

create trigger only_added_to before update or delete or truncate on journal
    for each statement execute function refuse_change();

-- As Spring Authorization Server's own schema, in PostgreSQL's types.
create table oauth2_authorization (
    id varchar(100) primary key,
    registered_client_id varchar(100) not null,
    principal_name varchar(200) not null,
    authorization_grant_type varchar(100) not null,
    authorized_scopes varchar(1000),
    attributes text,
    state varchar(500),
    authorization_code_value text,
    authorization_code_issued_at timestamptz,
    authorization_code_expires_at timestamptz,
    authorization_code_metadata text,
    access_token_value text,
    access_token_issued_at timestamptz,
    access_token_expires_at timestamptz,
    access_token_metadata text,
    access_token_type varchar(100),
    access_token_scopes varchar(1000),
    oidc_id_token_value text,
    oidc_id_token_issued_at timestamptz,
    oidc_id_token_expires_at timestamptz,
    oidc_id_token_metadata text,
    refresh_token_value text,
    refresh_token_issued_at timestamptz,
    refresh_token_expires_at timestamptz,
    refresh_token_metadata text,
    user_code_value text,
    user_code_issued_at timestamptz,
    user_code_expires_at timestamptz,
    user_code_metadata text,
    device_code_value text,
    device_code_issued_at timestamptz,
    device_code_expires_at timestamptz,
    device_code_metadata text
);

create index oauth2_authorization_person on oauth2_authorization (principal_name);
create index oauth2_authorization_code on oauth2_authorization using hash (authorization_code_value);
create index oauth2_authorization_refresh on oauth2_authorization using hash (refresh_token_value);
