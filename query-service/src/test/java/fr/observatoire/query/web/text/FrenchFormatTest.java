package fr.observatoire.query.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

class FrenchFormatTest {

    private final FrenchFormat french =
            new FrenchFormat(new Texts(TextConfiguration.messageSource()));

    @Test
    void numbersHaveACommaAndNarrowBlanks() {
        assertThat(this.french.number(new BigDecimal("1234.55"), 1)).isEqualTo("1\u202f234,6");
        assertThat(this.french.count(1_000_000)).isEqualTo("1\u202f000\u202f000");
    }

    @Test
    void whatIsNotKnownIsNotZero() {
        assertThat(this.french.number(null, 1)).isEqualTo("non renseigné");
        assertThat(this.french.number(0, 1)).isEqualTo("0,0");
        assertThat(this.french.share(0, 0)).isEqualTo("non renseigné");
    }

    @Test
    void aDifferenceHasItsSign() {
        assertThat(this.french.signed(new BigDecimal("1234.55"), 1)).isEqualTo("+1\u202f234,6");
        assertThat(this.french.signed(new BigDecimal("-0.26"), 1)).isEqualTo("\u22120,3");
        assertThat(this.french.signed(new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
    }

    @Test
    void datesAreWrittenOut() {
        assertThat(this.french.week(LocalDate.of(2025, 9, 8)))
                .isEqualTo("semaine du 8 septembre 2025");
        assertThat(this.french.week(LocalDate.of(2025, 9, 1)))
                .isEqualTo("semaine du 1er septembre 2025");
        assertThat(this.french.instant(Instant.parse("2025-09-16T08:00:00Z")))
                .isEqualTo("16 sept. 2025 à 10:00");
        assertThat(this.french.share(412, 598)).isEqualTo("68,9\u00a0%");
    }
}
