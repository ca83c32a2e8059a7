package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.school.Respondent;
import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as CSV: each cell is judged by the writer, none loses its neighbours here. */
class AnswersFileTest extends DoorTest {

    private static final String ITEMS =
            "cln.3.1.eleves;CLN.3.2.Charte;cln.3.2.filtrage;"
                    + "cln.3.6.2.divisions.jamais;cln.3.6.2.divisions#regulierement;lune";

    @Test
    void readsEachItemInItsKind() {
        assertThat(answers(ITEMS, "480;oui;non;3;5;x").reponses())
                .hasToString(
                        "{cln.3.1.eleves=480, cln.3.2.charte=true, cln.3.2.filtrage=false,"
                                + " cln.3.6.2.divisions={\"jamais\":3,\"regulierement\":5}}");
    }

    @Test
    void aWrongCellGoesOnAsAShortText() {
        assertThat(
                        answers(ITEMS, "48,5;peut-être demander à x@exemple.fr;non;beaucoup;;")
                                .reponses())
                .hasToString(
                        "{cln.3.1.eleves=\"48,5\", cln.3.2.charte=\"peut-être …\","
                                + " cln.3.2.filtrage=false,"
                                + " cln.3.6.2.divisions={\"jamais\":\"beaucoup\"}}");
    }

    @Test
    void aLineWithoutAnswersIsRefused() {
        Answer answer = file(ITEMS, ";;;;;");
        assertThat(Answer.codes(answer.json().path("warnings")))
                .containsExactly("fichier.colonne-inconnue");
        ShapeRefused refused = (ShapeRefused) FilesTest.ofLine(sent(answer), 2).payload();
        assertThat(refused.reasons().getFirst().code()).isEqualTo("reponse.vide");
    }

    @Test
    void saysWhoAnsweredWhichCampaign() {
        AnswersDeclaration read =
                answers("campagne;repondant;numea.1.1.pilotage", "numea-2026;Referent;2");
        assertThat(read.campagne()).isEqualTo("numea-2026");
        assertThat(read.repondant()).isEqualTo(Respondent.REFERENT);
        assertThat(read.reponses()).hasToString("{numea.1.1.pilotage=2}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4                 | 4
                    07                | 7
                    12,5              | 12.5
                    Oui               | true
                    non               | false
                    2026-03-02        | "2026-03-02"
                    ne-souhaite-pas-repondre | "ne-souhaite-pas-repondre"
                    x@exemple.fr      | "***"
                    Mme Untel le dit  | "Mme …"
                    3F2504E0-4f89-41d3-9a0c-0305e82c3301 | "…"
                    1 200 000,25      | "1 200 000,25"
                    """)
    void takesItemsOfOthersByTheirForm(String cell, String value) {
        assertThat(answers("paliers.1.pilotage", cell).reponses())
                .hasToString("{paliers.1.pilotage=" + value + "}");
    }

    @Test
    void thePartsOfADistributionKeepTheirNames() {
        assertThat(answers("a.b#2;a.b#1;a.b#non-concerne;a.b#3", "4;0;8;").reponses())
                .hasToString("{a.b={\"2\":4,\"1\":0,\"non-concerne\":8}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N.B.", "sans point", "a.b#0", "a.b#souvent", "ab#1", ".a", "a.b#1#2"})
    void otherColumnsAreLeftWithAWarning(String label) {
        Answer answer = file("cln.3.2.charte;" + label, "oui;1");
        assertThat(Answer.codes(answer.json().path("warnings")))
                .containsExactly("fichier.colonne-inconnue");
        AnswersDeclaration read = (AnswersDeclaration) FilesTest.ofLine(sent(answer), 2).payload();
        assertThat(read.reponses()).hasToString("{cln.3.2.charte=true}");
    }

    @Test
    void textsDoNotTravelInFiles() {
        Answer answer = file("pdca.1.plan.01;PDCA.1.plan.02", "oui;Notre stratégie de cœur");
        assertThat(answer.json().path("warnings").get(0).path("message").stringValue())
                .startsWith("Ligne 1, colonne 6 : la colonne « PDCA.1.plan.02 » attend un texte");
        assertThat(sent(answer).toString()).doesNotContain("stratégie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.b;a.b#1", "a.b#1;a.b#1", "a.b#1;a.b", "cln.3.2.charte;cln.3.2.CHARTE"})
    void aValueIsGivenOnce(String items) {
        assertThat(file(items, "1;1").isProblem(422).errors())
                .containsOnly("fichier.colonne-double");
    }

    @Test
    void hasTemplatesForTheQuestionnairesItKnows() {
        assertThat(door().get("/api/templates/answers.csv").body())
                .startsWith("\uFEFFuai;referentiel;version;campagne;date_reponse;repondant;cln.3.1")
                .contains(";cln.3.6.2.divisions.jamais;")
                .doesNotContain("numea");
        assertThat(door().get("/api/templates/answers.csv?referentiel=pdca-tvp").body())
                .contains(";pdca.1.plan.01;")
                .doesNotContain("pdca.1.plan.02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"egn-indicateurs", "selfie"})
    void hasNoneForOthers(String referentiel) {
        Answer answer = door().get("/api/templates/answers.csv?referentiel=" + referentiel);
        assertThat(answer.isProblem(400).errors()).containsExactly("fichier.referentiel");
    }

    private AnswersDeclaration answers(String columns, String cells) {
        return (AnswersDeclaration) FilesTest.ofLine(sent(file(columns, cells)), 2).payload();
    }

    private Answer file(String columns, String cells) {
        return door().file(
                        "",
                        "uai;referentiel;version;date_reponse;"
                                + columns
                                + "\n0350122T;cln-2010;2010;2025-10-06;"
                                + cells
                                + "\n");
    }
}
