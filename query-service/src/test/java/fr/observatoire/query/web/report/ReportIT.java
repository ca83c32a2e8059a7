package fr.observatoire.query.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;
import java.util.List;

/** The report of a région of two académies, with a school in each. */
class ReportIT extends SurveyTest {

    private static final String REPORT = "/rapports/93/2024-2025";

    private static boolean told;

    @BeforeEach
    void tell() {
        if (!told) {
            told = true;
            INGEST.happens(
                    Provence.events(
                            INGEST.words("Un ENT de plus est compté."),
                            INGEST.words("=Favoriser les communs numériques")));
        }
        await().until(() -> this.web.get("/annotations").body().contains("Un ENT de plus"));
    }

    @Test
    void aFigureOfTheYearStandsBesideThoseOfTheTwoBefore() {
        String page = this.web.get(REPORT).body();
        String visits = row(section(page, "familles"), "Visites de l&#39;ENT par élève");

        assertThat(page).contains("Région académique Provence-Alpes-Côte d&#39;Azur");
        assertThat(texts(visits))
                .containsSubsequence(
                        "2,78", "2 sur 2 étab.", "2,00", "1 sur 1 étab.", "+0,78", "sans objet");
        assertThat(visits).contains("rupture de série");
    }

    @Test
    void whatNobodyWasAskedIsNotWhatNobodySaid() {
        String families = section(this.web.get(REPORT).body(), "familles");

        assertThat(texts(row(families, "TNI pour 1"))).contains("non renseigné", "0 sur 1 étab.");
        assertThat(texts(row(families, "Part des visites de l&#39;ENT par tablette")))
                .contains("sans objet")
                .doesNotContain("non renseigné");
    }

    @Test
    void everyAcademieHasItsColumn() {
        String academies = section(this.web.get(REPORT).body(), "academies");

        assertThat(academies).contains(">Aix-Marseille</th>", ">Nice</th>");
        assertThat(texts(row(academies, "Visites de l&#39;ENT par élève")))
                .containsSubsequence("2,78", "2,50", "1 sur 1 étab.", "5,00", "1 sur 1 étab.");
        assertThat(texts(row(academies, "du GAR par accédant")))
                .containsSubsequence("2,50", "1 sur 2 acad.", "2,50", "non renseigné");
        assertThat(section(this.web.get("/rapports/53/2025").body(), "academies"))
                .contains("ne compte qu&#39;une académie");
    }

    @Test
    void coverageIsOfEachSource() {
        String coverage = section(this.web.get(REPORT).body(), "couverture");

        assertThat(texts(row(coverage, "Inventaires d&#39;équipement")))
                .containsSubsequence("1", "1", "100,0\u00a0%", "sans objet");
        assertThat(texts(row(coverage, "Usages de l&#39;ENT<")))
                .contains("semaines d'établissements", "3");
    }

    @Test
    void thematiquesAreFive() {
        String thematiques = section(this.web.get(REPORT).body(), "thematiques");

        assertThat(thematiques)
                .contains(
                        "1. Garantir un égal accès",
                        "2. Travailler ensemble",
                        "3. Enseigner et apprendre",
                        "4. Développer un numérique responsable",
                        "5. Mettre en place",
                        ">Équipements</td>");
    }

    @Test
    void proposalsAreListedTheMostSupportedFirst() {
        String thematiques = section(this.web.get(REPORT).body(), "thematiques");

        assertThat(texts(between(thematiques, "4. Développer", "5. Mettre")))
                .containsSubsequence(
                        "Soutiens",
                        "(texte effacé)",
                        "30",
                        "=Favoriser les communs numériques",
                        "12");
        assertThat(section(this.web.get("/rapports/93/2023-2024").body(), "thematiques"))
                .doesNotContain("Soutiens");
        assertThat(this.web.get(REPORT + ".csv").body())
                .contains("proposition,,T4,,'=Favoriser les communs numériques,region,93,");
        assertThat(this.web.get(REPORT + ".csv?convention=tableur").body())
                .contains(";'=Favoriser les communs numériques;");
    }

    @Test
    void nationalValuesStandBesideTheSameType() {
        String references = section(this.web.get(REPORT).body(), "reperes");

        assertThat(texts(row(references, "collèges publics, 2018-2019")))
                .containsSubsequence("35,0", "1 sur 1 étab.", "33,8", "+1,2");
    }

    @Test
    void whatTouchesTheFiguresIsSaid() {
        assertThat(section(this.web.get(REPORT).body(), "notes"))
                .contains("Un ENT de plus est compté.", "le 2 septembre 2024");
        assertThat(section(this.web.get("/rapports/44/2024-2025").body(), "notes"))
                .doesNotContain("Un ENT de plus");
    }

    @Test
    void aYearUnderWaySaysSo() {
        String now = SchoolYear.containing(Survey.TODAY).label();

        assertThat(this.web.get("/rapports/53/" + now).body())
                .contains(">En cours</span>", "L&#39;année scolaire n&#39;est pas terminée");
        assertThat(this.web.get(REPORT).body()).doesNotContain("En cours", "pas terminée");
    }

    @Test
    void theFileHasOneFigureALine() {
        HttpResponse<String> file = this.web.get(REPORT + ".csv");

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("rapport_93_2024-2025_academie.csv");
        assertThat(file.headers().firstValue("Link").orElse("")).contains("license");
        String about =
                ",usages,T5,ent-visites-par-eleve,Visites de l'ENT par élève et par semaine,";
        assertThat(file.body().lines())
                .contains(
                        "93,2024-2025,indicateur"
                                + about
                                + "region,93,Provence-Alpes-Côte d'Azur,2024-2025,2.7778,"
                                + "visites par élève,2500,900,2,2,établissements,publie,non,,,",
                        "93,2024-2025,indicateur"
                                + about
                                + "region,93,Provence-Alpes-Côte d'Azur,2023-2024,2.0000,"
                                + "visites par élève,800,400,1,1,établissements,publie,non,oui,,",
                        "93,2024-2025,indicateur"
                                + about
                                + "academie,23,Nice,2024-2025,5.0000,"
                                + "visites par élève,500,100,1,1,établissements,publie,non,,,")
                .anyMatch((line) -> line.startsWith("93,2024-2025,couverture,,,equipement,"))
                .anyMatch((line) -> line.contains(",repere,") && line.contains("collèges publics"));
        List<String> lines = file.body().lines().toList();
        assertThat(lines.getFirst()).endsWith("etat,en_cours,rupture,population,source");
        assertThat(this.web.get(REPORT + ".csv?convention=tableur").body())
                .startsWith("\uFEFFrapport_region;rapport_annee;")
                .contains(";2,7778;");
    }

    @Test
    void anUnchangedFileIsNotSentAgain() {
        String tag = this.web.get(REPORT + ".csv").headers().firstValue("ETag").orElseThrow();

        assertThat(this.web.get(REPORT + ".csv", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void reportsAreListedByRegionAndYear() {
        assertThat(this.web.get("/rapports").body())
                .contains("href=\"/rapports/93/2024-2025\"", "href=\"/rapports/53/2025-2026\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /rapports/99/2024-2025     | 404 | région académique
                    /rapports/lune/2024-2025   | 404 | région académique
                    /rapports/53/lune          | 400 | année scolaire
                    /rapports/53/2024-2026     | 400 | année scolaire
                    /rapports/53/0001          | 400 | année scolaire
                    /rapports/53/2998-2999     | 400 | pas commencée
                    /rapports/%00/%00          | 400 |
                    """)
    void anAddressThatMeansNothingIsRefusedInFrench(String path, int status, String words) {
        HttpResponse<String> page = this.web.get(path, "Accept", "text/html");
        HttpResponse<String> file = this.web.get(path + ".csv");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(file.statusCode()).isEqualTo(status);
        if (words != null) {
            assertThat(page.body()).contains("<html lang=\"fr\">", words);
            assertThat(file.body()).contains("\"errors\"", words);
        }
    }

    @Test
    void anUnknownConventionIsRefusedByName() {
        HttpResponse<String> answer = this.web.get(REPORT + ".csv?convention=excel");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"convention\"");
    }

    private static String section(String page, String id) {
        return between(page, "<h2 id=\"" + id + "\"", "<h2 ");
    }

    /** The table's row that says so. */
    private static String row(String section, String words) {
        int at = section.indexOf(words);
        assertThat(at).as(words).isPositive();
        return section.substring(section.lastIndexOf("<tr", at), section.indexOf("</tr>", at));
    }

    private static String between(String page, String start, String end) {
        int first = page.indexOf(start);
        assertThat(first).as(start).isNotNegative();
        int last = page.indexOf(end, first + start.length());
        return page.substring(first, (last < 0) ? page.length() : last);
    }

    /** What is read, cell by cell. */
    private static List<String> texts(String markup) {
        return List.of(markup.replace("&#39;", "'").split("<[^>]*>")).stream()
                .map(String::strip)
                .filter((text) -> !text.isEmpty())
                .toList();
    }
}
