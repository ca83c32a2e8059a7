package fr.observatoire.command.schema;

/** The database has another version than the one that this service was built for. */
final class WrongSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSchemaException(String database, String found, String wanted) {
        super(SchemaTexts.of("schema.version", database, found, wanted));
    }
}
