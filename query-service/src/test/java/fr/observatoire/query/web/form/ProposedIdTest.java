package fr.observatoire.query.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProposedIdTest {

    @Test
    void titlesBecomeAddresses() {
        assertThat(ProposedId.of("CLN 2026 : collèges de l'Ouest"))
                .isEqualTo("cln-2026-colleges-de-l-ouest");
        assertThat(ProposedId.of("  « Cœur » & ÉTÉ !")).isEqualTo("coeur-ete");
        assertThat(ProposedId.of("")).isEmpty();
    }

    @Test
    void noneIsLongerThanIsTaken() {
        assertThat(ProposedId.of("a".repeat(59) + " bcd")).hasSize(59).doesNotEndWith("-");
        assertThat(ProposedId.of(": " + "ab ".repeat(100))).hasSizeBetween(58, 60);
    }
}
