package fr.observatoire.query.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of showing a stack. */
class WrongSchemaAnalyzer extends AbstractFailureAnalyzer<WrongSchemaException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongSchemaException cause) {
        return new FailureAnalysis(
                cause.getMessage(), SchemaTexts.of("schema.migrer", "query-service"), cause);
    }
}
