package fr.observatoire.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of showing a stack. */
public class WrongSchemaAnalyzer extends AbstractFailureAnalyzer<WrongSchemaException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongSchemaException cause) {
        return new FailureAnalysis(
                cause.getMessage(), SchemaTexts.of("schema.migrer", cause.service()), cause);
    }
}
