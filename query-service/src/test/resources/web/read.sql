-- Figures of two académies (14 Rennes, 10 Lyon) over two school years, smooth enough to be looked at.
insert into lecture.school (uai, name, type, sector, priority_education, departement, academie, commune_name,
    opened_on, position)
values
    ('0350122T', 'Collège Les Ormeaux', 'college', 'public', 'hors', '035', '14', 'Rennes', '1970-09-01', 1),
    ('0350024L', 'Lycée Émile-Zola', 'lycee', 'public', 'hors', '035', '14', 'Rennes', '1970-09-01', 1),
    ('0690001A', 'École de l''Étoile', 'elementaire', 'public', 'rep', '069', '10', 'Lyon', '1970-09-01', 1);

insert into lecture.school_opening (uai, ordinal, opens, closes) values ('0350122T', 1, '1970-09-01', 'infinity');
insert into lecture.expectation values ('ent', '0350122T', 2025), ('equipement', '0350122T', 2025);

create temporary table cell as
    select departement, academie, type, size, pupils
    from (values ('035', '14', 1.0), ('022', '14', 0.7), ('069', '10', 1.6)) as place (departement, academie, size)
    cross join (values ('college', 40, 480), ('lycee', 18, 900), ('elementaire', 90, 130)) as kind (type, count, each)
    cross join lateral (select (count * each * size)::int as pupils) sized;

create temporary table ent as
    select cell.*, week::date as week, calendar.vacation,
        (case when calendar.vacation then 0.12 else 1 end)
            * (1 + 0.12 * sin(extract(doy from week) / 18.0))
            * (case when week < '2025-08-01' then 0.85 else 1 end)
            * (case type when 'elementaire' then 0.4 when 'lycee' then 1.1 else 1 end) as pace
    from cell
    cross join generate_series('2024-09-02'::timestamp, '2026-07-06', interval '7 days') as week
    join lecture.calendar_week calendar on calendar.academie = cell.academie and calendar.monday = week::date
    -- Two weeks nobody sent.
    where week not in ('2025-11-24', '2025-12-01');

insert into lecture.rollup (indicator, period_kind, period_start, departement, type, sector, priority_education,
    audience, numerator, denominator, schools)
select indicator, 'semaine', week, departement, type, 'public', 'hors', 'public',
    round(pupils * pace * rate), case indicator when 'ent-visites-par-utilisateur' then round(pupils * pace * 0.9)
        else pupils end, greatest(1, (pupils / 500)::int)
from ent
cross join (values ('ent-visites-par-eleve', 3.4), ('ent-eleves-actifs', 0.62), ('ent-parents-actifs', 0.31),
    ('ent-enseignants-actifs', 0.058), ('ent-visites-par-utilisateur', 3.4)) as rates (indicator, rate);

insert into lecture.rollup (indicator, period_kind, period_start, departement, type, sector, priority_education,
    audience, numerator, denominator, schools)
select indicator, 'annee', make_date(year, 8, 1), departement, type, 'public', 'hors', 'public',
    round(base * rate * (0.94 + (year - 2024) * 0.08)), base, greatest(1, (pupils / 500)::int)
from cell
cross join (values (2024), (2025)) as years (year)
cross join (values ('ordinateurs-pour-100-eleves', 0.36), ('terminaux-pour-100-eleves', 0.44),
    ('terminaux-mobiles-pour-100-eleves', 0.15), ('terminaux-recents-part', 0.61),
    ('classes-mobiles-pour-1000-eleves', 0.0041), ('tni-pour-1000-eleves', 0.014),
    ('videoprojecteurs-pour-1000-eleves', 0.035), ('salles-equipees-part', 0.78),
    ('debit-100-mbits-part', 0.55), ('filtrage-part', 0.9)) as rates (indicator, rate)
cross join lateral (select case when indicator like '%-part' then (pupils / 20)::int else pupils end as base) bases
-- No inventory of Lyon's lycées: they show as not known.
where not (departement = '069' and type = 'lycee');

insert into lecture.coverage (feed, period_kind, period_start, departement, type, sector, priority_education,
    reported, expected)
select 'ent', 'semaine', week, departement, type, 'public', 'hors',
    case when week in ('2025-11-24', '2025-12-01') then 0
        else floor((pupils / 500) * (0.82 + 0.15 * sin(extract(doy from week) / 40.0)))::int end,
    greatest(1, (pupils / 500)::int)
from cell
cross join generate_series('2024-09-02'::timestamp, '2026-07-06', interval '7 days') as week
join lecture.calendar_week calendar
    on calendar.academie = cell.academie and calendar.monday = week::date and not calendar.vacation;

insert into lecture.coverage (feed, period_kind, period_start, departement, type, sector, priority_education,
    reported, expected)
select 'equipement', 'annee', make_date(year, 8, 1), departement, type, 'public', 'hors',
    (pupils / 800)::int, (pupils / 500)::int
from cell cross join (values (2024), (2025)) as years (year);

-- What is to be known of the figures; the words are with the receipts.
insert into lecture.annotation (id, owner, kind, territory, feed, indicator, first_day, last_day, text_key, set_at,
    changed_at, position)
values
    ('marqueur-2025', 'national', 'nouveau-marqueur', 'national', null, 'ent-eleves-actifs', '2025-03-05', null,
        'bbbbbbbb-0000-4000-8000-000000000001', now(), now(), 6),
    ('perimetre-2025', 'academie:14', 'rupture-perimetre', 'academie:14', 'ent', null, '2025-09-01', null,
        'bbbbbbbb-0000-4000-8000-000000000002', now(), now(), 7),
    ('semaines-absentes', 'region:53', 'remarque', 'region:53', null, null, '2025-11-24', '2025-12-07',
        'bbbbbbbb-0000-4000-8000-000000000003', now(), now(), 8),
    ('intemperies', 'academie:14', 'fermeture', 'academie:14', 'ent', null, '2026-01-12', '2026-01-16',
        'bbbbbbbb-0000-4000-8000-000000000004', now(), now(), 9),
    ('lyon', 'academie:10', 'remarque', 'academie:10', 'ent', null, '2025-09-08', '2025-09-14',
        'bbbbbbbb-0000-4000-8000-000000000009', now(), now(), 10);

-- One school's own facts.
insert into lecture.ent_fact (uai, week, visites_globales, utilisateurs_globales, utilisateurs_eleve, departement,
    type, sector, priority_education, academie, eleves, eleves_year, in_term, anomalies, position, believed_from)
values
    ('0350122T', '2025-09-08', 1800, 600, 300, '035', 'college', 'public', 'hors', '14', 480, 2025, true, '{}', 1, now()),
    ('0350122T', '2025-09-15', 1920, 610, null, '035', 'college', 'public', 'hors', '14', 480, 2025, true, '{}', 2, now()),
    ('0350122T', '2025-10-20', 48, 20, 6, '035', 'college', 'public', 'hors', '14', 480, 2025, false, '{}', 3, now());
insert into lecture.equipment_fact (uai, inventory_date, ordinateurs_fixes, ordinateurs_portables, salles,
    salles_equipees, filtrage, departement, type, sector, priority_education, academie, eleves, eleves_year, in_term,
    anomalies, position, believed_from)
values
    ('0350122T', '2025-10-01', 100, 60, 30, 20, 1, '035', 'college', 'public', 'hors', '14', 480, 2025, true, '{}', 4, now()),
    ('0350122T', '2026-03-02', 110, 82, 30, 24, null, '035', 'college', 'public', 'hors', '14', 480, 2025, true, '{}', 5, now());

insert into lecture.gar_fact values
    ('14', 2024, 500, 2500, 4000, 2200, 260, 10, 4, null, '{}', null, 1, '2026-01-01'),
    ('10', 2024, null, 900, 1500, null, null, null, null, 7, '{}', null, 2, '2026-01-01'),
    ('14', 2025, 520, 2600, null, null, null, null, null, null, '{}', null, 3, '2026-01-01');
