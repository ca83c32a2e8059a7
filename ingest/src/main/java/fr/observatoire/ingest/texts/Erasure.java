package fr.observatoire.ingest.texts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Words that were erased, as command-service tells it.
 *
 * @param uai of the school whose words they were, null for a territory's
 * @param le when
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Erasure(@Nullable String uai, Instant le) {}
