package fr.observatoire.query.position;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Referentiels;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Cases worked out by hand. */
class ScoresTest {

    private final List<Answer> answers = new ArrayList<>();

    @Test
    void theSevenPartsOfACollege() {
        number("cln.3.1.enseignants", "40");
        number("cln.3.1.eleves", "500");
        number("cln.3.1.divisions", "20");
        number("cln.3.1.salles", "30");
        yes("cln.3.3.1.commission", true);
        yes("cln.3.3.1.referent", false);
        yes("cln.3.3.4.ent.regles", true);
        yes("cln.3.4.1.dispositif", true);
        yes("cln.3.4.2.contrat", false);
        counts("cln.3.6.1.enseignants_diffusion", 10, 20, 10);
        number("cln.3.6.1.ent_devant_eleves", "30");
        yes("cln.3.6.1.droits_transversales", true);
        number("cln.3.6.1.usage_transversales", "10");
        number("cln.3.6.1.salles_poste_reseau", "24");
        number("cln.3.6.1.videoprojecteurs_mobiles", "5");
        counts("cln.3.6.2.divisions", 4, 6, 10);
        number("cln.3.6.2.projet_collaboratif", "125");
        yes("cln.3.6.2.reseau_nomades", true);
        number("cln.3.6.3.cahier_textes", "450");
        yes("cln.3.6.3.droits_parascolaires", false);
        number("cln.3.6.3.enseignants_equipes", "87.5");
        number("cln.3.6.3.familles_equipees", "90");
        counts("cln.3.6.4.familles", 50, 30, 20);
        yes("cln.3.6.4.portail", true);
        assertThat(lines("cln-2010"))
                .containsExactly(
                        "cln-profil pilotage 2/3 of 3/39",
                        "cln-profil assistance 1/2 of 2/6",
                        "cln-profil accompagnement - of 0/6",
                        // 20/40, 30/40, 1, 10/40 and 24/30; mobile projectors are part of nothing
                        "cln-profil enseignant 33/50 of 5/11",
                        // (3 + 10)/20, 125/500 and 1
                        "cln-profil eleves 19/30 of 3/6",
                        // 450/500, 0, 875/1000 and 90/100
                        "cln-profil hors-classe 107/160 of 4/16",
                        // (15 + 20)/100, since nobody said how many families there are, and 1
                        "cln-profil echanges 27/40 of 2/12");
    }

    @Test
    void aCountWithoutItsDenominatorIsNotAnswered() {
        number("cln.3.6.1.ent_devant_eleves", "30");
        assertThat(line("cln-2010", "enseignant")).endsWith(" - of 0/11");
        number("cln.3.1.enseignants", "0");
        assertThat(line("cln-2010", "enseignant")).endsWith(" - of 0/11");
        number("cln.3.1.enseignants", "90");
        assertThat(line("cln-2010", "enseignant")).endsWith(" 1/3 of 1/11");
    }

    @Test
    void aFrequencyWithoutItsDenominatorRestsOnWhoWasCounted() {
        counts("cln.3.6.1.enseignants_diffusion", 1, 1, 1);
        assertThat(line("cln-2010", "enseignant")).endsWith(" 1/2 of 1/11");
        number("cln.3.1.enseignants", "6");
        assertThat(line("cln-2010", "enseignant")).endsWith(" 1/4 of 1/11");
    }

    @Test
    void aFrequencyOfNobodyIsNotAnswered() {
        counts("cln.3.6.1.enseignants_diffusion", 0, 0, 0);
        assertThat(line("cln-2010", "enseignant")).endsWith(" - of 0/11");
        number("cln.3.1.enseignants", "6");
        assertThat(line("cln-2010", "enseignant")).endsWith(" 0/1 of 1/11");
    }

    @Test
    void nothingIsMoreThanItsWhole() {
        number("cln.3.1.enseignants", "20");
        number("cln.3.6.1.ent_devant_eleves", "30");
        assertThat(line("cln-2010", "enseignant")).endsWith(" 1/1 of 1/11");
    }

    @Test
    void theShareOfItemsAtEachStage() {
        level("numea.1.1.pilotage", 3);
        level("numea.1.1.referents", 1);
        level("numea.1.1.charte", 0);
        level("numea.1.1.ent", 2);
        level("numea.2.3.hors_classe", 0);
        assertThat(lines("numea-2020"))
                .hasSize(18)
                .startsWith(
                        "numea-etapes 1.1 étape 1 3/4 of 4/5",
                        "numea-etapes 1.1 étape 2 1/2 of 4/5",
                        "numea-etapes 1.1 étape 3 1/4 of 4/5",
                        "numea-etapes 1.2 étape 1 - of 0/3")
                .endsWith(
                        "numea-etapes 2.3 étape 1 0/1 of 1/2",
                        "numea-etapes 2.3 étape 2 0/1 of 1/2",
                        "numea-etapes 2.3 étape 3 0/1 of 1/2");
    }

    @Test
    void onlyChecksCountAmongPlansAndActions() {
        yes("pdca.1.plan.01", true);
        yes("pdca.1.do.01", true);
        yes("pdca.1.check.01", false);
        yes("pdca.1.check.02", true);
        yes("pdca.1.check.13", true);
        yes("pdca.4.check.04", true);
        assertThat(lines("pdca-tvp"))
                .containsExactly(
                        "pdca-verifications 1 2/3 of 3/13",
                        "pdca-verifications 2 - of 0/15",
                        "pdca-verifications 3 - of 0/5",
                        "pdca-verifications 4 1/1 of 1/4",
                        "pdca-verifications 5 - of 0/8");
    }

    @Test
    void distributionsKeepWhatIsNotGivenApartFromZero() {
        number("samr.s", "12");
        number("samr.a", "0");
        number("samr.r", "3");
        number("crcn.n8", "2");
        level("crcn.1.1", 3);
        level("crcn.1.2", 3);
        level("crcn.5.2", 8);
        level("mentep.contenus.1", 5);
        yes("lp.c01", true);
        yes("lp.r1", false);
        assertThat(lines("samr-crcn"))
                .containsExactly(
                        "samr-repartition samr [12, 0, null, 3] of 3/4",
                        "crcn-repartition crcn [null, null, null, null, null, null, null, 2] of"
                                + " 1/8",
                        "crcn-competences crcn [0, 0, 2, 0, 0, 0, 0, 1] of 3/16",
                        "mentep-competences mentep [0, 0, 0, 0, 1] of 1/15",
                        "lp-conditions conditions 1/1 of 1/10",
                        "lp-conditions rgpd 0/1 of 1/4");
    }

    @Test
    void withoutAnswersNothingIsKnown() {
        assertThat(lines("samr-crcn"))
                .contains(
                        "samr-repartition samr [null, null, null, null] of 0/4",
                        "mentep-competences mentep [0, 0, 0, 0, 0] of 0/15",
                        "lp-conditions rgpd - of 0/4");
    }

    private void yes(String item, boolean value) {
        this.answers.add(Answer.yes(item, value));
    }

    private void number(String item, String value) {
        this.answers.add(Answer.number(item, new BigDecimal(value)));
    }

    private void counts(String item, Integer... values) {
        this.answers.add(Answer.levels(item, List.of(values)));
    }

    private void level(String item, int level) {
        this.answers.add(Answer.level(item, level));
    }

    private List<String> lines(String referentiel) {
        return Lines.of(Axes.of(Referentiels.find(referentiel).orElseThrow()), this.answers);
    }

    private String line(String referentiel, String axis) {
        return lines(referentiel).stream()
                .filter((line) -> line.contains(" " + axis + " "))
                .findFirst()
                .orElseThrow();
    }
}
