-- What command-service may do (docs/adr/012): the verbs that its code uses, on tables that belong to the migration role.
-- Events and receipts are written once; the trigger of the events holds even for their owner.
grant select, insert on DomainEventEntry, receipt, dead_letter, referentiel_index to observatoire_write;
grant select, insert, update on file_receipt, kafka_offset, school_index, campaign_index, campaign_school
    to observatoire_write;
grant select, insert, delete on texte to observatoire_write;
grant select on dead_letter_count, flyway_schema_history to observatoire_write;
grant usage on sequence domainevententry_globalindex_seq to observatoire_write;

-- Of a later table: what is appended. One whose rows change or go says so in its own migration.
alter default privileges in schema public grant select, insert on tables to observatoire_write;
alter default privileges in schema public grant usage on sequences to observatoire_write;
