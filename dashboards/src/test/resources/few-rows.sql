-- So few rows that each figure can be worked out by hand.
insert into lecture.region values ('53', 'Bretagne'), ('32', 'Hauts-de-France');

insert into lecture.academie (code, label, status, region, zone) values
    ('14', 'Rennes', 'academie', '53', 'B'), ('09', 'Lille', 'academie', '32', 'B');

insert into lecture.departement (code, insee_code, label, academie) values
    ('035', '35', 'Ille-et-Vilaine', '14'), ('022', '22', 'Côtes-d''Armor', '14'), ('059', '59', 'Nord', '09');

-- The third week is one of vacation.
insert into lecture.calendar_week (academie, monday, school_year, month, vacation)
select code, monday::date, 2024, '2024-09-01', monday = '2024-09-16'
from lecture.academie, generate_series(timestamp '2024-09-02', '2024-09-16', '7 days') monday;

-- 2 September: (10 + 20 + 180) / 500 = 42 %, where the mean of the three rates would be 36.7 %.
-- 9 September: (30 + 40 + 180) / 500 = 50 %. 16 September, vacation: 2 / 200 = 1 %.
-- September out of vacation: 460 / 1000 = 46 %. Rennes: 100 / 600 = 16.7 %. Lille: 360 / 400 = 90 %.
insert into lecture.rollup values
    ('ent-eleves-actifs', 'semaine', '2024-09-02', '035', 'college', 'public', 'hors', 'public', 10, 100, 1),
    ('ent-eleves-actifs', 'semaine', '2024-09-02', '022', 'lycee', 'public', 'hors', 'public', 20, 200, 3),
    ('ent-eleves-actifs', 'semaine', '2024-09-02', '059', 'college', 'public', 'hors', 'public', 180, 200, 2),
    ('ent-eleves-actifs', 'semaine', '2024-09-09', '035', 'college', 'public', 'hors', 'public', 30, 100, 2),
    ('ent-eleves-actifs', 'semaine', '2024-09-09', '022', 'lycee', 'public', 'hors', 'public', 40, 200, 3),
    ('ent-eleves-actifs', 'semaine', '2024-09-09', '059', 'college', 'public', 'hors', 'public', 180, 200, 2),
    ('ent-eleves-actifs', 'semaine', '2024-09-16', '059', 'college', 'public', 'hors', 'public', 2, 200, 2);

-- (60 + 30) / (200 + 100) = 30 for 100 pupils.
insert into lecture.rollup values
    ('ordinateurs-pour-100-eleves', 'annee', '2024-08-01', '035', 'college', 'public', 'hors', 'public', 60, 200, 2),
    ('ordinateurs-pour-100-eleves', 'annee', '2024-08-01', '059', 'college', 'public', 'hors', 'public', 30, 100, 1);

-- Two doubts that are open and one that was confirmed, of schools of Rennes.
insert into lecture.school (uai, name, type, sector, priority_education, departement, academie, position) values
    ('0350001L', 'A', 'college', 'public', 'hors', '035', '14', 1);
insert into lecture.anomaly values
    ('0350001L', 'ent', 2024, '2024-09-02', '2024-09-02', 'pic', false, 'visites_globales', 900, 90, 1, 5, now()),
    ('0350001L', 'ent', 2024, '2024-09-09', '2024-09-09', 'pic', false, 'visites_globales', 900, 90, 1, 6, now()),
    ('0350001L', 'ent', 2024, '2024-09-16', '2024-09-16', 'pic', false, 'visites_globales', 900, 90, 1, 7, now()),
    ('0350001L', 'ent', 2024, '2024-09-23', '2024-09-23', 'pic', true, 'visites_globales', 900, 90, 1, 8, now());
insert into lecture.confirmation values ('0350001L', 'ent', '2024-09-09', 6, null, 9, now());
