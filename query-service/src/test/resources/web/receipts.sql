insert into file_receipt (file_id, name, kind, lines, warnings, submitted_by, territory, opened_at, closed_at,
    accepted, unchanged, corrected, refused, remarked)
values
    ('11111111-1111-4111-8111-111111111111', 'dnma-2025-09.csv', 'ent-usage', 1208,
     '[{"code":"fichier.colonne-inconnue","field":"remarque"}]', 'acteur-1', 'academie:14',
     '2025-09-16T08:00:00Z', '2025-09-16T08:00:04Z', 1190, 12, 3, 3, 1),
    ('22222222-2222-4222-8222-222222222222', 'inventaires.csv', 'equipment', 640, '[]', 'acteur-2', 'academie:10',
     '2025-09-16T08:05:00Z', null, 210, 0, 0, 0, 0);

insert into receipt (submission_id, kind, uai, file_id, line, outcome, reasons, channel, submitted_by, territory,
    received_at, decided_at)
values
    ('33333333-3333-4333-8333-333333333331', 'ent-usage', '0350122T', '11111111-1111-4111-8111-111111111111', 3,
     'refused', '[{"code":"semaine.lundi","field":"debutSemaine","given":"2025-09-09","expected":"2025-09-08","line":3,"column":1}]',
     'file', 'acteur-1', 'academie:14', '2025-09-16T08:00:00Z', '2025-09-16T08:00:02Z'),
    ('33333333-3333-4333-8333-333333333332', 'ent-usage', '0350122T', '11111111-1111-4111-8111-111111111111', 7,
     'refused', '[{"code":"champ.negatif","field":"visites_eleve","given":"-4"},{"code":"champ.entier","field":"visites_parent","given":"1 234"}]',
     'file', 'acteur-1', 'academie:14', '2025-09-16T08:00:00Z', '2025-09-16T08:00:02.1Z'),
    ('33333333-3333-4333-8333-333333333333', 'shape-refused', null, '11111111-1111-4111-8111-111111111111', 12,
     'refused', '[{"code":"uai.lettre","field":"UAI","given":"0350122A","expected":"T"}]',
     'file', 'acteur-1', 'academie:14', '2025-09-16T08:00:00Z', '2025-09-16T08:00:02.2Z'),
    ('33333333-3333-4333-8333-333333333334', 'ent-usage', '0350122T', '11111111-1111-4111-8111-111111111111', 9,
     'accepted', '[{"code":"anomalie.visites-vides"}]',
     'file', 'acteur-1', 'academie:14', '2025-09-16T08:00:00Z', '2025-09-16T08:00:02.3Z'),
    ('44444444-4444-4444-8444-444444444444', 'ent-usage', '0350122T', null, null,
     'accepted', '[{"code":"anomalie.visites-vides"}]', 'api', 'acteur-3', 'etablissement:0350122T',
     '2025-09-16T09:00:00Z', '2025-09-16T09:00:01Z'),
    ('44444444-4444-4444-8444-444444444445', 'equipment', '0350122T', null, null,
     'corrected', '[]', 'api', 'acteur-3', 'etablissement:0350122T',
     '2025-09-16T10:00:00Z', '2025-09-16T10:00:01Z');

insert into texte (cle, territoire, contenu)
values
    ('bbbbbbbb-0000-4000-8000-000000000001', 'national',
     'Les élèves connectés par l''application mobile sont comptés à partir de cette semaine.'),
    ('bbbbbbbb-0000-4000-8000-000000000002', 'academie:14',
     'Quatre fois plus d''établissements sont mesurés : les lycées privés entrent dans la mesure.'),
    ('bbbbbbbb-0000-4000-8000-000000000003', 'region:53',
     'Deux semaines n''ont pas été transmises par les éditeurs.'),
    ('bbbbbbbb-0000-4000-8000-000000000004', 'academie:14',
     'Établissements fermés pour cause de neige.');
