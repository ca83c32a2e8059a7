package fr.observatoire.contract.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonMessagesTest {

    @Test
    void saysItInFrench() {
        Reason reason = Reason.of("uai.lettre", "uai", "0146867D", "N").at(12, 2);
        assertThat(ReasonMessages.located(reason))
                .isEqualTo(
                        "Ligne 12, colonne 2 : la lettre de contrôle de l'UAI « 0146867D » est"
                                + " fausse : « N » est attendu.");
    }

    @Test
    void cutsWhatWasGivenAndHidesMailAddresses() {
        assertThat(Reason.of("champ.entier", "x", "prenom.nom@exemple.fr", null).given())
                .isEqualTo("***");
        assertThat(Reason.of("champ.entier", "x", "1".repeat(300), null).given()).hasSize(81);
        assertThat(Reason.of("champ.entier", "x", "a\u0000b", null).given()).isEqualTo("a\uFFFDb");
    }

    @Test
    void anUnknownCodeIsStillASentence() {
        assertThat(ReasonMessages.sentence(Reason.of("nouveau.code", "x")))
                .isEqualTo("Motif nouveau.code (x).");
    }
}
