-- One row of everything for one school of Rennes (région 53), beside what belongs to nobody.
insert into lecture.region values ('53', 'Bretagne'), ('84', 'Auvergne-Rhône-Alpes'), ('28', 'Normandie');
insert into lecture.academie (code, label, status, region, zone, successor)
values ('14', 'Rennes', 'academie', '53', 'B', null), ('10', 'Lyon', 'academie', '84', 'A', null),
    ('70', 'Normandie', 'academie', '28', 'B', null), ('05', 'Caen', 'academie_historique', '28', 'B', '70');
insert into lecture.departement
values ('035', '35', 'Ille-et-Vilaine', '14'), ('069', '69', 'Rhône', '10'), ('014', '14', 'Calvados', '70');
insert into lecture.indicator
select id, 1, id, '-', 'usages', '-', feed, kind, '{}', '{}', 1, '-', 'hausse', 0, 3, '-'
from (values ('ent', 'ent', 'semaine'), ('pix', 'certification', 'annee'), ('parc', 'equipement', 'annee'))
    as known (id, feed, kind);
insert into lecture.indicator_reference values ('ent', 1, 'France', null, '2024', 1, '-');
insert into lecture.school (uai, name, type, sector, priority_education, departement, academie, position)
values ('0350001A', 'Les Ormeaux', 'college', 'public', 'hors', '035', '14', 1);
insert into lecture.school_version
values ('0350001A', '2020-01-01', '-infinity', 'infinity', 'college', 'public', 'hors', '035', '14');
insert into lecture.headcount values ('0350001A', 2024, 400, 20, '{}', null, 1, now());
insert into lecture.rollup
select indicator, kind, day::date, '035', 'college', 'public', 'hors', audience, 1, 1, 1
from (values ('ent', 'semaine', '2025-01-06', 'public'), ('pix', 'annee', '2024-08-01', 'public'),
    ('parc', 'annee', '2024-08-01', 'national')) as told (indicator, kind, day, audience);
insert into lecture.coverage values ('ent', 'semaine', '2025-01-06', '035', 'college', 'public', 'hors', 1, 1);
insert into lecture.succession values ('0350001A', '0350002B', '2024-09-01', '{}', null, 1, now());
insert into lecture.anomaly
values ('0350001A', 'equipement', 2024, '2024-08-01', '2025-07-31', 'pic', false, 'salles', 1, 1, 1, 1, now());
insert into lecture.confirmation values ('0350001A', 'equipement', '2024-08-01', 1, null, 1, now());
insert into lecture.campaign (id, territory, title, referentiel, version, territories, types, opens_on, closes_on, position)
values ('enquete', 'academie:14', 'Enquête', 'cln-2010', '1', '{}', '{}', '2025-01-01', '2025-02-01', 1);
insert into lecture.campaign_school values ('enquete', '0350001A', '2025-01-01', null);
insert into lecture.response
values ('0350001A', 'enquete', 'cln-2010', '1', 'envoyee', now(), now(), null, null, 1, now(), 1, 1);
insert into lecture.sharing values ('0350001A', 'enquete', 'cln.1', '{public}', null, 1, now());
insert into lecture.position_axis
values ('cln', 'axe', '1', 'cln-2010', null, 1, 'CLN', 'Axe', 'part', '{cln.1}', 1, 'usages');
insert into lecture.position_fact (uai, campaign, answered_on, position_id, axis, step, referentiel, version, numerator,
    denominator, answered, applicable, departement, type, sector, priority_education, academie, position, believed_from)
values ('0350001A', 'enquete', '2025-01-02', 'cln', 'axe', 0, 'cln-2010', '1', 1, 1, 1, 1, '035', 'college', 'public',
    'hors', '14', 1, now());
insert into lecture.annotation (id, owner, kind, territory, first_day, text_key, set_at, changed_at, position)
values ('note', 'academie:14', 'autre', 'academie:14', '2025-01-01', gen_random_uuid(), now(), now(), 1);
insert into lecture.edition values ('equipement', 2024, '2025-09-01', now(), '{parc = -}', 1);
insert into lecture.edition_cell values ('equipement', 2024, 'academie', '14', 'aucun', '', 1, 1);
insert into lecture.edition_figure values ('equipement', 2024, 'parc', 'academie', '14', 'aucun', '', null, 1, 1, 1);
insert into lecture.gar_fact (academie, school_year, anomalies, position, believed_from) values ('14', 2024, '{}', 1, now());
insert into lecture.proposal_fact values ('53', 2024, gen_random_uuid(), '1', 1, '{}', null, 1, now());
