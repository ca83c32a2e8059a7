package fr.observatoire.query.web.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

class RefusedCsvIT extends WebTest {

    private static final String FILE = "11111111-1111-4111-8111-111111111111";

    private static final String PATH = "/api/files/" + FILE + "/refused.csv";

    private static final String ASKED = "[3, 7, 12]";

    @BeforeEach
    void forget() {
        INGEST.forget();
    }

    @Test
    void refusedLinesComeBackAsTheyWereWithTheirReason() {
        INGEST.has(
                FILE,
                ASKED,
                "text/csv;charset=UTF-8",
                """
                debutSemaine;UAI;commune;visites_eleve\r
                2025-09-09;0350122T;Rennes "nord;12\r
                2025-09-08;0350122T;"Rennes ""sud"";
                Ille";-4\r
                2025-09-08;0350122A;Rennes;5\r
                """);

        HttpResponse<String> csv = this.web.get(PATH);

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
                .contains("refus-dnma-2025-09.csv");
        assertThat(csv.body())
                .isEqualTo(
                        """
                        debutSemaine;UAI;commune;visites_eleve;motif\r
                        2025-09-09;0350122T;Rennes "nord;12;"« 2025-09-09 » n'est pas un lundi : \
                        une semaine est désignée par son lundi, ici 2025-09-08."\r
                        2025-09-08;0350122T;"Rennes ""sud"";
                        Ille";-4;"« visites_eleve » vaut -4 : un effectif ne peut pas être négatif. \
                        « visites_parent » vaut « 1 234 » : un nombre entier sans espace, virgule \
                        ni signe est attendu."\r
                        2025-09-08;0350122A;Rennes;5;"La lettre de contrôle de l'UAI « 0350122A » \
                        est fausse : « T » est attendu."\r
                        """);
    }

    @Test
    void linesOfJsonComeBackInACell() {
        INGEST.has(FILE, ASKED, "application/x-ndjson;charset=UTF-8", "{\"a\":1}\n{\"b\":2}\n{}\n");

        assertThat(this.web.get(PATH).body().split("\r\n"))
                .startsWith("ligne,texte,motif")
                .anyMatch((line) -> line.startsWith("7,\"{\"\"b\"\":2}\",\"« visites_eleve »"));
    }

    @Test
    void noCellOfWhatCameIsAFormula() {
        INGEST.has(
                FILE,
                ASKED,
                "text/csv;charset=UTF-8",
                "UAI;=a;b\n0350122T;=1+1;-4\n\"=1\";\"x;@a\";+2\n-1+cmd|x;;\n");

        assertThat(this.web.get(PATH).body())
                .startsWith("UAI;'=a;b;motif\r\n0350122T;'=1+1;-4;\"")
                .contains("\r\n\"'=1\";\"x;'@a\";+2;\"", "\r\n'-1+cmd|x;;;\"");
        INGEST.has(FILE, ASKED, "application/x-ndjson;charset=UTF-8", "=1\n@a\n-1+x\n");
        assertThat(this.web.get(PATH).body()).contains("3,'=1,", "7,'@a,", "12,'-1+x,");
    }

    @Test
    void withoutTheFileNumbersAndReasonsRemain() {
        assertThat(this.web.get(PATH).body().split("\r\n"))
                .hasSize(4)
                .startsWith("ligne,uai,motif")
                .anyMatch((line) -> line.startsWith("12,,La lettre de contrôle"));
    }

    @Test
    void aFileWithoutRefusalsHasAHeaderAlone() {
        assertThat(this.web.get(PATH.replace('1', '2')).body()).isEqualTo("ligne,uai,motif\r\n");
    }
}
