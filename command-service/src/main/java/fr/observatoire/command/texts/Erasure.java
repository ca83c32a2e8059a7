package fr.observatoire.command.texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * An erasure as it was recorded.
 *
 * @param cle null for what was quoted of a school
 * @param par opaque id of who asked
 */
record Erasure(
        @Nullable UUID cle,
        @Nullable String uai,
        @Nullable String territoire,
        String par,
        Instant le) {}
