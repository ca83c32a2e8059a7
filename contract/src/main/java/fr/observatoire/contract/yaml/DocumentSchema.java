package fr.observatoire.contract.yaml;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.SchemaFaults;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** A published JSON Schema that judges documents, and says where they are at fault. */
public final class DocumentSchema {

    private final Schema schema;

    private DocumentSchema(Schema schema) {
        this.schema = schema;
    }

    /** The schema of that name among the contract's ("/schemas/referentiel.v1.json"). */
    public static DocumentSchema of(String resource) {
        InputStream stream =
                Objects.requireNonNull(
                        DocumentSchema.class.getResourceAsStream(resource), resource);
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return new DocumentSchema(registry.getSchema(stream, InputFormat.JSON));
    }

    /** All that is wrong with a document, each reason at its line and column. */
    public List<Reason> faults(YamlDocument document) {
        return this.schema.validate(document.root()).stream()
                .map(
                        (error) ->
                                document.places()
                                        .at(
                                                error.getInstanceLocation().toString(),
                                                SchemaFaults.reason(error)))
                .distinct()
                .toList();
    }
}
