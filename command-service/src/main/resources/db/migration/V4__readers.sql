-- The read side reads events and receipts, and nothing else (ADR 001).
grant usage on schema public to observatoire_events_reader;
grant select on DomainEventEntry, receipt, file_receipt, dead_letter_count to observatoire_events_reader;
grant select on sequence domainevententry_globalindex_seq to observatoire_events_reader;
