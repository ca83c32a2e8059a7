package fr.observatoire.query.web.journal;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are asked for.
 *
 * @param about territory that they concern; all for the whole country
 * @param who opaque id of whose they are; null for everybody's
 * @param before they were made, to read on from there; null for the latest
 */
record JournalAsked(Territory about, @Nullable String who, @Nullable Instant before) {

    static JournalAsked read(
            ParameterReader reader,
            Territory about,
            @Nullable String who,
            @Nullable String before) {
        return new JournalAsked(
                about,
                reader.parsed(who, Optional::of, (given) -> Reason.of("champ.caractere", "qui")),
                reader.parsed(
                        before,
                        JournalAsked::instant,
                        (given) -> Reason.of("champ.moment", "avant", given, null)));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException ex) {
            return Optional.empty();
        }
    }
}
