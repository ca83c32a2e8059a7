grant usage on schema ${flyway:defaultSchema} to public;
grant select on flyway_schema_history to public;
