package fr.observatoire.contract.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;
import fr.observatoire.contract.submission.Read;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ReferentielReaderTest {

    private static final String HEAD =
            """
            id: local-14
            version: '1'
            title: Questions de l'académie
            source: Académie de Rennes
            scales:
              maitrise: [Très faible, Faible, Moyenne, Forte, Très forte]
              court: [Non, Oui]
            sections:
            - id: local
              title: Questions locales
              items:
            """;

    private static final String RIGHT = "  - {id: local.1, label: Une charte ?, kind: oui-non}\n";

    @Test
    void readsWhatIsRight() {
        assertThat(done(ReferentielReader.read(HEAD + RIGHT)).items())
                .extracting(Item::id)
                .containsExactly("local.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: local.1, label: Encore, kind: oui-non} | referentiel.id-double | 13 | 10",
                "{id: local.2, label: Quoi, kind: autre} | champ.valeurs | 13 | 38",
                "{id: local.2, label: Quoi} | champ.absent | 13 | 5",
                "{id: LOCAL 2, label: Quoi, kind: date} | champ.format | 13 | 10",
                "{id: local.2, label: Quoi, kind: date, couleur: 1} | champ.inconnu | 13 | 5",
                "{id: local.2, label: 3, kind: date} | champ.type | 13 | 26",
                "{id: local.2, label: Q, kind: etape} | referentiel.etapes | 13 | 5",
                "{id: local.2, label: Q, kind: niveau, scale: x} | referentiel.echelle | 13 | 5",
                "{id: local.2, label: Q, kind: echelle, scale: court} | referentiel.echelle-5 | 13"
                        + " | 5",
                "{id: local.2, label: Q, kind: repere} | referentiel.repere | 13 | 5",
                "{id: local.2, label: Q, kind: effectif, denominator: x}"
                        + " | referentiel.denominateur | 13 | 58",
                "{id: local.2, label: Q, kind: effectif, denominator: local.2}"
                        + " | referentiel.cycle | 13 | 58",
                "{id: local.2, label: Q, label: R, kind: date} | yaml.cle-double | 13 | 29",
                "{id: local.2, label: !!java.net.URL x, kind: date} | yaml.etiquette | 13 | 26",
                "{id: &a local.2, label: *a, kind: date} | yaml.alias | 13 | 10",
                "{id: local.2, label: [Q, kind: date} | yaml.illisible | 13 | 40",
                "{id: local.2, label: Q, kind: oui-non, scale: court}"
                        + " | referentiel.echelle-inutile | 13 | 51",
                "{id: local.2, label: \u0007, kind: date} | yaml.caractere | 13 | 26",
            })
    void saysWhatIsWrongAndWhere(String item, String code, int line, int column) {
        List<Reason> reasons = refused(HEAD + RIGHT + "  - " + item + "\n");
        assertThat(reasons)
                .extracting(Reason::code, Reason::line, Reason::column)
                .contains(Tuple.tuple(code, line, column));
    }

    @Test
    void aCycleOfDenominatorsIsRefused() {
        String items =
                """
                  - {id: a.1, label: A, kind: effectif, denominator: a.2}
                  - {id: a.2, label: B, kind: effectif, denominator: a.1}
                """;
        assertThat(refused(HEAD + items))
                .extracting(Reason::code)
                .containsOnly("referentiel.cycle");
    }

    @Test
    void tenThousandItemsAreRefused() {
        String items =
                IntStream.range(0, 10_000)
                        .mapToObj(
                                (i) -> "  - {id: a.#, label: Q#, kind: date}".replace("#", "" + i))
                        .collect(Collectors.joining("\n"));
        assertThat(refused(HEAD + items))
                .extracting(Reason::code)
                .containsExactly("referentiel.taille");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "null",
                "\u0000",
                "a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]",
                "? [a, b] : c",
                "a: 1\n--- \nb: 2",
                "id: \"abc",
                "\tid: a",
                "%YAML 9.9\n---\nid: a",
            })
    void whatIsNoReferentielIsRefused(String yaml) {
        assertThat(refused(yaml))
                .isNotEmpty()
                .extracting(ReasonMessages::located)
                .noneMatch((sentence) -> sentence.matches(".*\\b(found|the|allowed|Version)\\b.*"));
    }

    @Test
    void deepNestingIsRefusedBeforeItFillsTheStack() {
        assertThat(refused("[".repeat(100_000)))
                .extracting(Reason::code)
                .containsExactly("yaml.profondeur");
    }

    @Test
    void aCampaignAddsEightQuestionsAtMost() {
        Referentiel cln = Referentiels.find("cln-2010").orElseThrow();
        assertThat(done(ReferentielReader.readMore(cln, "plus", more(8))).sections()).hasSize(15);
        assertThat(refused(ReferentielReader.readMore(cln, "plus", more(9))))
                .extracting(Reason::code)
                .containsExactly("champ.trop-d-elements");
    }

    @Test
    void anAddedQuestionTakesNoIdOfTheReferentiel() {
        Referentiel cln = Referentiels.find("cln-2010").orElseThrow();
        String twice =
                "title: Plus\nitems:\n- {id: cln.3.2.charte, label: Charte, kind: oui-non}\n";
        assertThat(refused(ReferentielReader.readMore(cln, "plus", twice)))
                .extracting(Reason::code, Reason::line)
                .containsExactly(Tuple.tuple("referentiel.id-double", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"selfie", "paliers-maturite", "schematic"})
    void theExamplesAreRight(String name) throws IOException {
        Path file = Path.of("../docs/exemples/referentiels", name + ".yaml");
        assertThat(done(ReferentielReader.read(Files.readString(file))).id()).isEqualTo(name);
    }

    private static String more(int questions) {
        return "title: Questions de l'académie\nitems:\n"
                + IntStream.range(0, questions)
                        .mapToObj(
                                (i) -> "- {id: plus.#, label: Q#, kind: date}".replace("#", "" + i))
                        .collect(Collectors.joining("\n"));
    }

    private static List<Reason> refused(String yaml) {
        return refused(ReferentielReader.read(yaml));
    }

    private static List<Reason> refused(Read<Referentiel> read) {
        return switch (read) {
            case Read.Refused<Referentiel>(List<Reason> reasons) -> reasons;
            case Read.Done<Referentiel> done -> throw new AssertionError("read: " + done);
        };
    }

    private static Referentiel done(Read<Referentiel> read) {
        return switch (read) {
            case Read.Refused<Referentiel>(List<Reason> reasons) ->
                    throw new AssertionError("refused: " + reasons);
            case Read.Done<Referentiel>(Referentiel referentiel) -> referentiel;
        };
    }
}
