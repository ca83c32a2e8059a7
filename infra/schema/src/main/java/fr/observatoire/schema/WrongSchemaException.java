package fr.observatoire.schema;

/** The database has another version than the one that this service was built for. */
final class WrongSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String service;

    WrongSchemaException(String service, String database, String found, String wanted) {
        super(SchemaTexts.of("schema.version", database, found, wanted));
        this.service = service;
    }

    /** Whose database it is; its executable jar has the same name. */
    String service() {
        return this.service;
    }
}
