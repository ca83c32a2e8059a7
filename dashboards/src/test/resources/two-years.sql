-- Two school years of roll-ups and coverage in three académies of two régions, with vacations and two types of school
-- that nobody is of. Figures follow from the row's place, so that no two series are the same.
insert into lecture.region values ('53', 'Bretagne'), ('32', 'Hauts-de-France');

insert into lecture.academie (code, label, status, region, zone) values
    ('14', 'Rennes', 'academie', '53', 'B'),
    ('09', 'Lille', 'academie', '32', 'B'),
    ('20', 'Amiens', 'academie', '32', 'B');

insert into lecture.departement (code, insee_code, label, academie) values
    ('022', '22', 'Côtes-d''Armor', '14'), ('035', '35', 'Ille-et-Vilaine', '14'),
    ('059', '59', 'Nord', '09'), ('062', '62', 'Pas-de-Calais', '09'),
    ('002', '02', 'Aisne', '20'), ('080', '80', 'Somme', '20');

insert into lecture.calendar_week (academie, monday, school_year, month, vacation, vacation_name)
select academie.code, monday::date, lecture.school_year_of(monday::date), date_trunc('month', monday)::date,
    vacation, case when vacation then 'Vacances' end
from lecture.academie,
    generate_series(timestamp '2024-09-02', '2026-06-29', '7 days') monday,
    lateral (select extract(week from monday)::int % 8 = 3 as vacation) known;

create temporary view cell as
select departement.code as departement, departement.academie, type, sector,
    row_number() over (order by departement.code, type, sector)::int as place
from lecture.departement,
    unnest(array['maternelle', 'elementaire', 'college', 'lycee', 'lycee-pro']) type,
    unnest(array['public', 'prive']) sector;

insert into lecture.rollup
select indicator.id, 'semaine', calendar.monday, cell.departement, cell.type, cell.sector, 'hors', 'public',
    (cell.place * 37 + extract(week from calendar.monday)::int * 11) % 500 + 1 + indicator.ordinal, 600 + cell.place, 3
from cell
join lecture.calendar_week calendar on calendar.academie = cell.academie
cross join lecture.indicator
where indicator.feed = 'ent';

insert into lecture.rollup
select indicator.id, 'annee', make_date(year, 8, 1), cell.departement, cell.type, cell.sector, 'hors', 'public',
    (cell.place * 17 + year) % 300 + 1 + indicator.ordinal, 600 + cell.place, 3
from cell, generate_series(2024, 2025) year, lecture.indicator
where indicator.feed = 'equipement';

insert into lecture.coverage
select 'ent', 'semaine', calendar.monday, cell.departement, cell.type, cell.sector, 'hors', 3, 4
from cell
join lecture.calendar_week calendar on calendar.academie = cell.academie
where not calendar.vacation;

insert into lecture.coverage
select 'equipement', 'annee', make_date(year, 8, 1), cell.departement, cell.type, cell.sector, 'hors', 3, 4
from cell, generate_series(2024, 2025) year;

insert into lecture.annotation (id, owner, kind, territory, feed, first_day, text_key, set_at, changed_at, position)
values ('marqueur', 'national', 'nouveau-marqueur', 'national', 'ent', '2025-03-05', gen_random_uuid(), now(), now(), 1);

analyze lecture.rollup, lecture.coverage, lecture.calendar_week;
