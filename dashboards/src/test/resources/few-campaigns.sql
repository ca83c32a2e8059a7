-- Few enough schools, in the territories of few-rows.sql, that each figure can be worked out by hand.
insert into lecture.school_version
select uai, '2020-01-01', '-infinity', 'infinity', type, 'public', 'hors', departement, 'any'
from (values ('A', 'college', '035'), ('B', 'college', '035'), ('C', 'college', '035'), ('D', 'college', '022'),
    ('E', 'lycee', '035'), ('F', 'college', '059'), ('G', 'college', '059')) as school(uai, type, departement);

insert into lecture.campaign
select id, territory, title, referentiel, version, '{}', '{}', opens_on, closes_on, closed_on, null, 1
from (select (now() at time zone 'Europe/Paris')::date as today) clock,
    lateral (values
        ('cln', 'academie:14', 'Culture numérique', 'cln-2010', '2010', today - 9, today, null),
        ('ancienne', 'national', 'Avant', 'cln-2010', '2010', '2024-11-04', '2025-07-31', null),
        ('close', 'region:53', 'Close', 'samr-crcn', '2018', today - 8, today, today - 1),
        ('demain', 'academie:14', 'Demain', 'numea-2020', '2020', today + 1, today + 9, null))
        as campaign(id, territory, title, referentiel, version, opens_on, closes_on, closed_on);

-- Seven schools are asked; F is no longer asked by « ancienne ».
insert into lecture.campaign_school
select id, uai, '2024-11-04', case when id = 'ancienne' and uai = 'F' then date '2025-01-06' end
from lecture.campaign, unnest(array['A', 'B', 'C', 'D', 'E', 'F', 'G']) uai;

-- Of the seven, A, B, C, D and F have begun (E has withdrawn): 5 / 7 = 71.4 %. A, B and D have submitted: 3 / 7 = 42.9 %.
insert into lecture.response
select uai, campaign, referentiel, version, state, '2025-11-05', null, null, null, 1, now(), 1, 1
from (values ('A', 'cln', 'cln-2010', '2010', 'envoyee'), ('B', 'cln', 'cln-2010', '2010', 'envoyee'),
    ('C', 'cln', 'cln-2010', '2010', 'commencee'), ('D', 'cln', 'cln-2010', '2010', 'envoyee'),
    ('E', 'cln', 'cln-2010', '2010', 'retiree'), ('F', 'cln', 'cln-2010', '2010', 'commencee'),
    ('A', 'demain', 'numea-2020', '2020', 'commencee'), ('D', 'demain', 'numea-2020', '2020', 'commencee'),
    ('A', 'close', 'samr-crcn', '2018', 'envoyee'), ('D', 'close', 'samr-crcn', '2018', 'envoyee'),
    ('A', 'permanente/samr-crcn/2025-2026', 'samr-crcn', '2018', 'commencee'))
    as response(uai, campaign, referentiel, version, state);

-- A, B, C and D share with the académie: 4 / 7 = 57.1 %. A shares with all, F with nobody.
insert into lecture.sharing
select uai, campaign, section, case uai when 'A' then '{public}'::text[] when 'F' then '{}' else '{academie}' end, null, 1, now()
from lecture.response, unnest(array['p', 'q']) section
where state <> 'retiree';

insert into lecture.position_axis values
    ('cln-profil', 'pilotage', '2010', 'cln-2010', null, 0, 'Profil', 'Pilotage', 'part', '{p}', 0, 'pilotage'),
    ('numea-etapes', '1.1', '2020', 'numea-2020', null, 0, 'Étapes', 'Pilotage', 'etapes', '{p}', 3, 'pilotage'),
    ('samr-repartition', 'samr', '2018', 'samr-crcn', null, 0, 'SAMR', 'Modèle', 'effectifs', '{q}', 4, 'usages');

-- Collèges of Ille-et-Vilaine: 1, 1/5 and 0, mean 40 %, median 20 %. Côtes-d'Armor: 1. All four: 2.2 / 4 = 55 %, where
-- the mean of the two départements would be 70 %. F, in the Nord, shares nothing. What A said before counts no more.
-- Étapes of A and D: 4, 2, 0 and 2, 1, 1 of 4 items: means 75, 37.5 and 12.5 %.
-- Enseignants of A and D: 12, 4, not known, 4 and 8, 2, not known, 10: 20, 6 and 14 of 40, or 50, 15 and 35 %.
insert into lecture.position_fact
select uai, campaign, answered_on, position_id, axis, step, referentiel, version, numerator, denominator, counts::int[],
    answered, 10, departement, type, 'public', 'hors', 'any', null, 1, now()
from (values
    ('A', 'cln', date '2025-11-04', 'cln-profil', 'pilotage', 0, 0, 5, null, 4),
    ('A', 'cln', '2025-11-05', 'cln-profil', 'pilotage', 0, 5, 5, null, 8),
    ('B', 'cln', '2025-11-05', 'cln-profil', 'pilotage', 0, 1, 5, null, 6),
    ('C', 'cln', '2025-11-05', 'cln-profil', 'pilotage', 0, 0, 5, null, 2),
    ('D', 'cln', '2025-11-05', 'cln-profil', 'pilotage', 0, 5, 5, null, 4),
    ('F', 'cln', '2025-11-05', 'cln-profil', 'pilotage', 0, 5, 5, null, 10),
    ('A', 'demain', '2025-11-05', 'numea-etapes', '1.1', 1, 4, 4, null, 4),
    ('A', 'demain', '2025-11-05', 'numea-etapes', '1.1', 2, 2, 4, null, 4),
    ('A', 'demain', '2025-11-05', 'numea-etapes', '1.1', 3, 0, 4, null, 4),
    ('D', 'demain', '2025-11-05', 'numea-etapes', '1.1', 1, 2, 4, null, 4),
    ('D', 'demain', '2025-11-05', 'numea-etapes', '1.1', 2, 1, 4, null, 4),
    ('D', 'demain', '2025-11-05', 'numea-etapes', '1.1', 3, 1, 4, null, 4),
    ('A', 'close', '2025-11-05', 'samr-repartition', 'samr', 0, null, null, '{12,4,null,4}', 3),
    ('D', 'close', '2025-11-05', 'samr-repartition', 'samr', 0, null, null, '{8,2,null,10}', 3))
    as fact(uai, campaign, answered_on, position_id, axis, step, numerator, denominator, counts, answered)
join lecture.response using (uai, campaign)
join lecture.school_version using (uai);
