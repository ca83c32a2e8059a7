package fr.observatoire.query.schema;

import fr.observatoire.schema.Migration;

/** The schemas of the read database: the read model's, and the one of the views of dashboards. */
public final class ReadSchemas {

    /** Brings them to the version that this service was built for. */
    public static final Migration MIGRATION = Migration.of("lecture", "dashboard");

    private ReadSchemas() {}
}
