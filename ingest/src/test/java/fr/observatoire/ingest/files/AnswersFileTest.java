package fr.observatoire.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.ingest.Answer;
import fr.observatoire.ingest.DoorTest;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Answers as CSV: each cell is judged by the writer, none loses its neighbours here. */
class AnswersFileTest extends DoorTest {

    private static final String HEADER =
            "uai;referentiel;version;date_reponse;cln.3.1.eleves;CLN.3.2.Charte;cln.3.2.filtrage;"
                    + "cln.3.6.2.divisions.jamais;cln.3.6.2.divisions.regulierement;cln.9.9.lune\n";

    @Test
    void readsEachItemInItsKind() {
        assertThat(answers("480;oui;non;3;5;x"))
                .hasToString(
                        "{cln.3.1.eleves=480, cln.3.2.charte=true, cln.3.2.filtrage=false,"
                                + " cln.3.6.2.divisions={\"jamais\":3,\"regulierement\":5}}");
    }

    @Test
    void aWrongCellGoesOnAsAShortText() {
        assertThat(answers("48,5;peut-être demander à x@exemple.fr;non;beaucoup;;"))
                .hasToString(
                        "{cln.3.1.eleves=\"48,5\", cln.3.2.charte=\"peut-être demander à ***\","
                                + " cln.3.2.filtrage=false,"
                                + " cln.3.6.2.divisions={\"jamais\":\"beaucoup\"}}");
    }

    @Test
    void aLineWithoutAnswersIsRefused() {
        Answer answer = file(";;;;;");
        assertThat(Answer.codes(answer.json().path("warnings")))
                .containsExactly("fichier.colonne-inconnue");
        ShapeRefused refused = (ShapeRefused) FilesTest.ofLine(sent(answer), 2).payload();
        assertThat(refused.reasons().getFirst().code()).isEqualTo("reponse.vide");
    }

    private Object answers(String cells) {
        List<Submission> sent = sent(file(cells));
        return ((AnswersDeclaration) FilesTest.ofLine(sent, 2).payload()).reponses();
    }

    private Answer file(String cells) {
        return door().file("", HEADER + "0350122T;cln-2010;2010;2025-10-06;" + cells + "\n");
    }
}
