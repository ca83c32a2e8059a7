package fr.observatoire.contract.submission;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON mapper of submissions and events, with limits for what strangers send. */
public final class ContractJson {

    /** Largest JSON text that is read, in bytes. */
    public static final int MAX_BYTES = 1_000_000;

    private static final int MAX_DEPTH = 50;

    private static final int MAX_NUMBER_LENGTH = 40;

    private static final JsonMapper MAPPER =
            configure(
                            JsonMapper.builder(
                                    JsonFactory.builder()
                                            .streamReadConstraints(
                                                    StreamReadConstraints.builder()
                                                            .maxNestingDepth(MAX_DEPTH)
                                                            .maxNumberLength(MAX_NUMBER_LENGTH)
                                                            .maxStringLength(MAX_BYTES)
                                                            .build())
                                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                            .build()))
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private ContractJson() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** What writer and readers of events must agree on too. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }
}
