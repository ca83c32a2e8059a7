#!/usr/bin/env bash
# Gives the roles of bootstrap.sql their passwords; psql quotes them.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
  -v migration="$MIGRATION_PASSWORD" \
  -v write="$WRITE_PASSWORD" -v read="$READ_PASSWORD" \
  -v events="$EVENTS_READER_PASSWORD" -v grafana="$GRAFANA_DB_PASSWORD" <<'SQL'
alter role observatoire_migration password :'migration';
alter role observatoire_write password :'write';
alter role observatoire_read password :'read';
alter role observatoire_events_reader password :'events';
alter role observatoire_grafana password :'grafana';
SQL
