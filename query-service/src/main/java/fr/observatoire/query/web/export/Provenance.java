package fr.observatoire.query.web.export;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the Licence Ouverte asks to be told (facts.md §9): source and date of last update.
 *
 * @param miseAJour when the last declaration that counts was accepted; null when there is none
 * @param connuLe day whose knowledge it is, null for now
 * @param schema address of the Table Schema
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Provenance(
        String licence,
        String licenceUrl,
        List<String> sources,
        @Nullable Instant miseAJour,
        @Nullable LocalDate connuLe,
        String schema) {}
