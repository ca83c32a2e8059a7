-- Facts: one row per school and period, with the position of the event that said so and the moment since when it is
-- believed; earlier beliefs are in the *_past tables. The context (from departement to in_term) is what the register
-- says of the school as of the period; it is null until the register knows the school.

create table lecture.ent_fact (
    uai text not null,
    week date not null,
    visites_globales int,
    utilisateurs_globales int,
    visites_eleve int,
    utilisateurs_eleve int,
    duree_eleve int,
    visites_parent int,
    utilisateurs_parent int,
    duree_parent int,
    visites_enseignant int,
    utilisateurs_enseignant int,
    duree_enseignant int,
    visites_admin_vie_scol_tech int,
    utilisateurs_admin_vie_scol_tech int,
    duree_admin_vie_scol_tech int,
    departement text,
    type text,
    sector text,
    priority_education text,
    academie text,
    -- Pupils, and the school year they were counted in: another one than the week's when that is not known yet.
    eleves int,
    eleves_year int,
    -- The school was open in that week and its académie not on vacation.
    in_term boolean,
    anomalies text[] not null,
    submission_id uuid,
    position bigint not null,
    believed_from timestamptz not null,
    primary key (uai, week)
);
create index on lecture.ent_fact (week, departement);

create table lecture.ent_fact_past (
    like lecture.ent_fact,
    believed_to timestamptz not null,
    primary key (uai, week, position)
);

create table lecture.equipment_fact (
    uai text not null,
    inventory_date date not null,
    ordinateurs_fixes int,
    ordinateurs_portables int,
    tablettes int,
    terminaux_moins_5_ans int,
    classes_mobiles int,
    tni int,
    videoprojecteurs int,
    salles int,
    salles_equipees int,
    salles_connectees int,
    -- 1 or 0, as the indicators count them.
    debit_100_mbits int,
    wifi_total int,
    contrat_maintenance int,
    filtrage int,
    charte int,
    volet_numerique int,
    -- The bands themselves, as declared.
    debit text,
    wifi text,
    departement text,
    type text,
    sector text,
    priority_education text,
    academie text,
    eleves int,
    eleves_year int,
    in_term boolean,
    anomalies text[] not null,
    submission_id uuid,
    position bigint not null,
    believed_from timestamptz not null,
    primary key (uai, inventory_date)
);
create index on lecture.equipment_fact (inventory_date, departement);

create table lecture.equipment_fact_past (
    like lecture.equipment_fact,
    believed_to timestamptz not null,
    primary key (uai, inventory_date, position)
);

-- One value column is filled, by the item's kind; levels = how many jamais, occasionnellement, régulièrement.
create table lecture.answer_fact (
    uai text not null,
    campaign text not null,
    answered_on date not null,
    item text not null,
    referentiel text not null,
    version text not null,
    yes boolean,
    number numeric,
    levels int[],
    date_value date,
    anomalies text[] not null,
    submission_id uuid,
    position bigint not null,
    believed_from timestamptz not null,
    primary key (uai, campaign, answered_on, item)
);
create index on lecture.answer_fact (campaign, item);

create table lecture.answer_fact_past (
    like lecture.answer_fact,
    believed_to timestamptz not null,
    primary key (uai, campaign, answered_on, item, position)
);

-- What the register says of a school as of a day: one row, or none when it does not know the school. Inlined by the
-- planner, so that every statement that resolves a context resolves it alike.
create function lecture.school_context(school text, day date)
    returns table (
        departement text, type text, sector text, priority_education text, academie text,
        eleves int, eleves_year int, in_term boolean)
    language sql stable
    as $$
        select version.departement, version.type, version.sector, version.priority_education, version.academie,
            headcount.pupils, headcount.school_year,
            not calendar.vacation
                and exists (
                    select from lecture.school_opening opening
                    where opening.uai = school and opening.opens <= calendar.monday + 6
                        and opening.closes > calendar.monday)
        from lecture.school_version version
        left join lecture.calendar_week calendar
            on calendar.academie = version.academie
                and calendar.monday = day - (extract(isodow from day)::int - 1)
        left join lateral (
            select known.pupils, known.school_year
            from lecture.headcount known
            where known.uai = school and known.school_year <= lecture.school_year_of(day)
            order by known.school_year desc
            limit 1) headcount on true
        where version.uai = school and version.valid_from <= day and day < version.valid_to
    $$;
