-- Campaigns of every measure in the territories of two-years.sql, three schools of each type in each département. The
-- first of them shares with all, the second with the académie alone, the third with nobody. Figures follow from the
-- school's place, so that no two axes are the same.
create temporary view place as
select 'U' || departement.code || type || rank as uai, departement.code as departement, departement.academie, type, rank,
    row_number() over (order by departement.code, type, rank)::int as place
from lecture.departement,
    unnest(array['maternelle', 'elementaire', 'college', 'lycee', 'lycee-pro']) type, generate_series(1, 3) rank;

insert into lecture.school_version
select uai, '2020-01-01', '-infinity', 'infinity', type, 'public', 'hors', departement, academie from place;

-- The last one begun has all measures but one, and two axes of one label. Two campaigns have one title; one asks a
-- single académie; one is to come, one was closed early.
insert into lecture.campaign values
    ('maison', 'academie:14', 'Questionnaire maison', 'maison', '1', '{academie:14}', '{}', current_date - 20,
        current_date + 100, null, null, 1),
    ('cln', 'national', 'Culture numérique', 'cln-2010', '2010', '{national}', '{}', '2024-11-04', '2025-07-31',
        '2025-03-14', null, 2),
    ('cln-rennes', 'academie:14', 'Culture numérique', 'cln-2010', '2010', '{academie:14}', '{}', '2025-11-03',
        '2026-03-31', null, null, 3),
    ('numea', 'region:32', 'NumEA', 'numea-2020', '2020', '{region:32}', '{}', '2025-11-03', '2026-03-31', null, null, 4),
    ('demain', 'academie:14', 'Demain', 'cln-2010', '2010', '{academie:14}', '{}', current_date + 30,
        current_date + 90, null, null, 5);

insert into lecture.campaign_school
select id, uai, opens_on from lecture.campaign, place where id <> 'cln-rennes' or academie = '14';

insert into lecture.response
select uai, id, referentiel, version, (array['envoyee', 'commencee', 'envoyee'])[rank], opens_on + 5, null, null, null, 1,
    now(), 1, 1
from lecture.campaign, place
where id <> 'demain' and (id <> 'cln-rennes' or academie = '14');

insert into lecture.response
select uai, 'permanente/samr-crcn/2025-2026', 'samr-crcn', '2018', 'commencee', '2025-12-01', null, null, null, 1, now(),
    1, 1
from place;

insert into lecture.position_axis values
    ('maison.part', 'a', '1', 'maison', null, 0, 'Maison', 'Rubrique A', 'part', '{a}', 0, null),
    ('ajout.part', 'a', '1', 'maison', null, 0, 'Ajout', 'Rubrique A', 'part', '{b}', 0, null),
    ('maison.etapes', 'b', '1', 'maison', null, 1, 'Maison, étapes', 'Rubrique B', 'etapes', '{b}', 3, null),
    ('maison.niveaux', 'c', '1', 'maison', null, 2, 'Maison, niveaux', 'Rubrique C', 'niveaux', '{c}', 10, null),
    ('cln-profil', 'pilotage', '2010', 'cln-2010', null, 0, 'Profil', 'Pilotage', 'part', '{a,b}', 0, 'pilotage'),
    ('cln-profil', 'eleves', '2010', 'cln-2010', null, 4, 'Profil', 'Élèves', 'part', '{c}', 0, 'usages'),
    ('numea-etapes', '1.1', '2020', 'numea-2020', null, 0, 'Étapes', 'Pilotage', 'etapes', '{a}', 3, 'pilotage'),
    ('samr-repartition', 'samr', '2018', 'samr-crcn', null, 0, 'SAMR', 'Modèle', 'effectifs', '{a}', 4, 'usages'),
    ('crcn-competences', 'crcn', '2018', 'samr-crcn', null, 2, 'CRCN', 'Compétences', 'niveaux', '{b}', 8, 'competences');

insert into lecture.position_fact
select uai, response.campaign, started_at::date, position_id, axis, step, axis.referentiel, axis.version,
    case when measure in ('part', 'etapes') then (place * 7 + ordinal * 3) % 20 / greatest(step, 1) end,
    case when measure in ('part', 'etapes') then 20 end,
    case when measure in ('effectifs', 'niveaux')
        then array(select (place + level * 5) % 13 from generate_series(1, levels) level) end,
    15, 20, departement, type, 'public', 'hors', academie, null, 1, now()
from lecture.response
join place using (uai)
join lecture.position_axis axis using (referentiel),
    generate_series(case when measure = 'etapes' then 1 else 0 end, case when measure = 'etapes' then 3 else 0 end) step;

insert into lecture.sharing
select uai, campaign, section, case when rank = 1 then '{public}'::text[] else '{academie}' end, null, 1, now()
from lecture.response
join place using (uai), unnest(array['a', 'b', 'c']) section
where rank < 3;

analyze lecture.campaign_school, lecture.response, lecture.position_fact, lecture.sharing;
