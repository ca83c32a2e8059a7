-- Roles and databases of the observatory (docs/adr/012). Run by a superuser: by the embedded launcher at each start, by the
-- tests, and by the container image from /docker-entrypoint-initdb.d. Tables, views and their grants belong to the
-- services' migrations.
-- No password is set here: whoever runs this sets them afterwards with ALTER ROLE.
-- Every statement ends with a semicolon at the end of a line, and outside $$ no line ends with one otherwise: the launcher
-- splits there.

-- Owns both databases and all that is in them; nobody else changes their shape.
CREATE ROLE observatoire_migration LOGIN;
CREATE ROLE observatoire_write LOGIN;
CREATE ROLE observatoire_read LOGIN;
CREATE ROLE observatoire_events_reader LOGIN;

-- Owns the views that Grafana reads, so that the policies of the tables under them apply to whoever asks.
CREATE ROLE observatoire_dashboard NOLOGIN;
GRANT observatoire_dashboard TO observatoire_migration;

-- What every login of Grafana may do. observatoire_grafana is the operator's.
CREATE ROLE observatoire_viewers NOLOGIN;
CREATE ROLE observatoire_grafana LOGIN;
GRANT observatoire_viewers TO observatoire_grafana WITH INHERIT TRUE, SET FALSE;

-- A reader stays a reader, even where a migration grants too much.
ALTER ROLE observatoire_events_reader SET default_transaction_read_only = on;
ALTER ROLE observatoire_grafana SET default_transaction_read_only = on;
ALTER ROLE observatoire_grafana SET statement_timeout = '30s';
ALTER ROLE observatoire_grafana CONNECTION LIMIT 20;

-- One login for each académie, present or past, and each région académique. It cannot sign in until it has a password.
DO $$
DECLARE
    login text;
BEGIN
    FOREACH login IN ARRAY string_to_array(
        'academie_00 academie_01 academie_02 academie_03 academie_04 academie_05 academie_06 academie_07 '
        'academie_08 academie_09 academie_10 academie_11 academie_12 academie_13 academie_14 academie_15 '
        'academie_16 academie_17 academie_18 academie_19 academie_20 academie_21 academie_22 academie_23 '
        'academie_24 academie_25 academie_27 academie_28 academie_31 academie_32 academie_33 academie_40 '
        'academie_41 academie_42 academie_43 academie_44 academie_70 '
        'region_01 region_02 region_03 region_04 region_06 region_11 region_24 region_27 region_28 region_32 '
        'region_44 region_52 region_53 region_75 region_76 region_84 region_93 region_94', ' ')
    LOOP
        -- Whoever signs in may change the settings of its own role: they are put right
        CONTINUE WHEN EXISTS (
            SELECT FROM pg_roles
            WHERE rolname = 'grafana_' || login
                AND rolconfig = ARRAY['default_transaction_read_only=on', 'statement_timeout=30s']);
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'grafana_' || login) THEN
            EXECUTE format('CREATE ROLE grafana_%s LOGIN CONNECTION LIMIT 5', login);
        END IF;
        EXECUTE format('ALTER ROLE grafana_%s RESET ALL', login);
        EXECUTE format('GRANT observatoire_viewers TO grafana_%s WITH INHERIT TRUE, SET FALSE', login);
        EXECUTE format('ALTER ROLE grafana_%s SET default_transaction_read_only = on', login);
        EXECUTE format('ALTER ROLE grafana_%s SET statement_timeout = ''30s''', login);
    END LOOP;
END
$$;

-- Nobody has any business in the databases that every server has.
REVOKE ALL ON DATABASE postgres FROM PUBLIC;
REVOKE ALL ON DATABASE template1 FROM PUBLIC;

CREATE DATABASE observatoire_write OWNER observatoire_migration;
REVOKE ALL ON DATABASE observatoire_write FROM PUBLIC;
GRANT CONNECT ON DATABASE observatoire_write TO observatoire_write, observatoire_events_reader;

CREATE DATABASE observatoire_read OWNER observatoire_migration;
REVOKE ALL ON DATABASE observatoire_read FROM PUBLIC;
REVOKE ALL ON DATABASE observatoire_read FROM observatoire_grafana;
-- Temporary tables hold what a transaction will add to the sums.
GRANT CONNECT, TEMPORARY ON DATABASE observatoire_read TO observatoire_read;
GRANT CONNECT ON DATABASE observatoire_read TO observatoire_viewers;

-- The standalone issuer's own: no other role has any business there.
CREATE ROLE observatoire_identity LOGIN;
CREATE DATABASE observatoire_identity OWNER observatoire_identity;
REVOKE ALL ON DATABASE observatoire_identity FROM PUBLIC;
