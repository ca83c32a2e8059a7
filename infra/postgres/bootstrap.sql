-- Roles and databases of the observatory. Run once by a superuser: by the embedded launcher, by the tests, and by the
-- container image from /docker-entrypoint-initdb.d. Tables, views and their grants belong to the services' migrations.
-- No password is set here: whoever runs this sets them afterwards with ALTER ROLE.
-- Every statement ends with a semicolon at the end of a line, and no line ends with one otherwise: the launcher splits there.

CREATE ROLE observatoire_write LOGIN;
CREATE ROLE observatoire_read LOGIN;
CREATE ROLE observatoire_events_reader LOGIN;
CREATE ROLE observatoire_grafana LOGIN;

-- A reader stays a reader, even where a migration grants too much.
ALTER ROLE observatoire_events_reader SET default_transaction_read_only = on;
ALTER ROLE observatoire_grafana SET default_transaction_read_only = on;
ALTER ROLE observatoire_grafana SET statement_timeout = '30s';
ALTER ROLE observatoire_grafana CONNECTION LIMIT 20;

CREATE DATABASE observatoire_write OWNER observatoire_write;
REVOKE ALL ON DATABASE observatoire_write FROM PUBLIC;
GRANT CONNECT ON DATABASE observatoire_write TO observatoire_events_reader;

CREATE DATABASE observatoire_read OWNER observatoire_read;
REVOKE ALL ON DATABASE observatoire_read FROM PUBLIC;
GRANT CONNECT ON DATABASE observatoire_read TO observatoire_grafana;

-- The standalone issuer's own: no other role has any business there.
CREATE ROLE observatoire_identity LOGIN;
CREATE DATABASE observatoire_identity OWNER observatoire_identity;
REVOKE ALL ON DATABASE observatoire_identity FROM PUBLIC;
