package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.edition.EditionDrawn;
import fr.observatoire.contract.indicator.Feed;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** An edition knows its moment, whichever way it comes. */
class EditionsTest extends ReadModelTest {

    private static final EditionDrawn DRAWN =
            new EditionDrawn(Feed.EQUIPMENT, "2024-2025", LocalDate.of(2025, 9, 1));

    @Test
    void anEditionIsAsOfTheMomentItWasDrawn() {
        write(new Happened(5, DRAWN));

        assertThat(editions())
                .containsExactly("equipement 2024 2025-09-01 5 2026-01-01T00:00:05 0");
    }

    @Test
    void seenAgainNothingChanges() {
        write(new Happened(5, DRAWN));
        write(new Happened(5, DRAWN));

        assertThat(editions()).hasSize(1);
    }

    private List<String> editions() {
        return lines(
                """
                select concat_ws(' ', feed, school_year, drawn_on, position,
                    to_char(drawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS'),
                    cardinality(coalesce(indicators, '{}')))
                from lecture.edition
                """);
    }
}
