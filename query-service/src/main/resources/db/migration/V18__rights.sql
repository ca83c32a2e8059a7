-- Who sees which rows (docs/adr/012). Everything belongs to the migration role; query-service moves rows and nothing else;
-- the logins of Grafana read the views of schema dashboard, whose owner sees of the tables what the login may see.

grant usage on schema lecture, dashboard to observatoire_read;
grant select, insert, update, delete, truncate on all tables in schema lecture to observatoire_read;
revoke insert, update, delete, truncate on lecture.flyway_schema_history from observatoire_read;
grant select on all tables in schema dashboard to observatoire_read;
alter default privileges in schema lecture
    grant select, insert, update, delete, truncate on tables to observatoire_read;
alter default privileges in schema lecture grant usage on sequences to observatoire_read;
alter default privileges in schema dashboard grant select on tables to observatoire_read;

-- The operator's login is one of many now.
alter default privileges in schema dashboard revoke select on tables from observatoire_grafana;
revoke all on all tables in schema dashboard from observatoire_grafana;
revoke all on schema dashboard from observatoire_grafana;
grant usage on schema dashboard to observatoire_viewers;
grant select on all tables in schema dashboard to observatoire_viewers;
alter default privileges in schema dashboard grant select on tables to observatoire_viewers;

-- To be given a view, a role must be allowed to make one.
grant usage, create on schema lecture, dashboard to observatoire_dashboard;

-- Whom each login stands for: an académie, a région académique, or all of them ('tout'). Filled after each migration.
create table lecture.login (
    login name primary key,
    kind text not null check (kind in ('tout', 'academie', 'region')),
    code text,
    check ((kind = 'tout') = (code is null))
);
revoke insert, update, delete, truncate on lecture.login from observatoire_read;

create view lecture.asking as
    select kind, code from lecture.login where login = session_user;

-- The territories of who asks. Of an académie that took over from others, theirs too; one that is no more keeps what bears its
-- own code. No WITH here: its scan would keep a query from running in parallel.
create view lecture.own_academie as
    select academie.code, academie.region
    from lecture.asking
    join lecture.academie on asking.kind = 'academie' and asking.code in (academie.code, academie.successor)
        or asking.kind = 'region' and asking.code = academie.region;

create view lecture.own_departement as
    select departement.code
    from lecture.own_academie own join lecture.departement on departement.academie = own.code;

-- Those, and what is around them, as annotations name them: 'national', 'region:53', 'academie:14', 'departement:035'.
create view lecture.own_scope as
    select 'departement:' || code as territory from lecture.own_departement
    union all
    select 'academie:' || code from lecture.own_academie
    union all
    select 'region:' || region from lecture.own_academie where region is not null
    union all
    select 'national' from lecture.asking;

grant select on lecture.region, lecture.academie, lecture.departement, lecture.calendar_week, lecture.indicator,
    lecture.indicator_reference, lecture.position_axis, lecture.login, lecture.rollup, lecture.coverage,
    lecture.school, lecture.school_version, lecture.headcount, lecture.succession, lecture.anomaly,
    lecture.confirmation, lecture.campaign, lecture.campaign_school, lecture.response, lecture.sharing,
    lecture.position_fact, lecture.annotation, lecture.edition, lecture.edition_cell, lecture.edition_figure,
    lecture.gar_fact, lecture.proposal_fact
    to observatoire_dashboard;

-- Whatever the views read has policies, forced on its owner too: a view that was not handed over shows nothing to a login of
-- Grafana. The service, and a migration, see and change all.
do $$
declare
    read regclass;
begin
    for read in
        select distinct table_name::text::regclass
        from (
            select 'lecture.' || quote_ident(table_name) as table_name
            from information_schema.role_table_grants
            where table_schema = 'lecture' and grantee = 'observatoire_dashboard') as granted
    loop
        execute format('alter table %s enable row level security, force row level security', read);
        execute format('create policy service on %s to observatoire_read using (true)', read);
        execute format(
            'create policy owner on %s to observatoire_migration'
            ' using (session_user in (''observatoire_migration'', ''observatoire_read''))', read);
    end loop;
end
$$;

-- Nobody's: territories, calendar, catalogue, the axes of questionnaires, and who a login is.
create policy everybody on lecture.region for select to observatoire_dashboard using (true);
create policy everybody on lecture.academie for select to observatoire_dashboard using (true);
create policy everybody on lecture.departement for select to observatoire_dashboard using (true);
create policy everybody on lecture.calendar_week for select to observatoire_dashboard using (true);
create policy everybody on lecture.indicator for select to observatoire_dashboard using (true);
create policy everybody on lecture.indicator_reference for select to observatoire_dashboard using (true);
create policy everybody on lecture.position_axis for select to observatoire_dashboard using (true);
create policy everybody on lecture.login for select to observatoire_dashboard using (true);
create policy everybody on lecture.edition for select to observatoire_dashboard using (true);

-- Conditions on who asks stand in sub-queries, so that each is worked out once per query and not once per row.

-- Of sums, a région sees those of feeds that are public school by school; participation is no secret (docs/adr/009).
create policy territory on lecture.rollup for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or (audience = 'public' or (select kind = 'academie' from lecture.asking))
        and departement in (select code from lecture.own_departement));
create policy territory on lecture.coverage for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or departement in (select code from lecture.own_departement));

-- The register.
create policy territory on lecture.school for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or departement in (select code from lecture.own_departement));
create policy territory on lecture.school_version for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or academie in (select code from lecture.own_academie));
-- Of any school that was an académie's, so that its pupils of a former year are all there.
create policy territory on lecture.headcount for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or uai in (select uai from lecture.school_version));
create policy territory on lecture.succession for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or uai in (select uai from lecture.school));

-- Doubts about a school: for a région, about what is public of it.
create policy territory on lecture.anomaly for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or (source in ('ent', 'effectifs') or (select kind = 'academie' from lecture.asking))
        and uai in (select uai from lecture.school));
create policy territory on lecture.confirmation for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or (source in ('ent', 'effectifs') or (select kind = 'academie' from lecture.asking))
        and uai in (select uai from lecture.school));

-- Questionnaires: a région sees which campaigns there are, and nothing of the answers.
create policy territory on lecture.campaign for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or territory in (select territory from lecture.own_scope));
create policy territory on lecture.campaign_school for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or (select kind = 'academie' from lecture.asking) and uai in (select uai from lecture.school));
create policy territory on lecture.response for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or (select kind = 'academie' from lecture.asking) and uai in (select uai from lecture.school));
create policy territory on lecture.sharing for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or (select kind = 'academie' from lecture.asking) and uai in (select uai from lecture.school));
create policy territory on lecture.position_fact for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or (select kind = 'academie' from lecture.asking)
        and departement in (select code from lecture.own_departement));

-- What teams note about a territory concerns all within it; about a school, its académie.
create policy territory on lecture.annotation for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or territory in (select territory from lecture.own_scope)
    or territory like 'etablissement:%' and (select kind = 'academie' from lecture.asking)
        and split_part(territory, ':', 2) in (select uai from lecture.school));

-- What is published.
create policy territory on lecture.edition_cell for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or territory_kind = 'national'
    or territory_kind || ':' || territory in (select territory from lecture.own_scope));
create policy territory on lecture.edition_figure for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or territory_kind = 'national'
    or territory_kind || ':' || territory in (select territory from lecture.own_scope));
create policy territory on lecture.gar_fact for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or academie in (select code from lecture.own_academie));
create policy territory on lecture.proposal_fact for select to observatoire_dashboard using (
    (select kind = 'tout' from lecture.asking)
    or region in (select region from lecture.own_academie where region is not null));
