package fr.observatoire.query.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielReader;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.submission.Read;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the form sends, held against what the command service takes. */
class OpeningFormTest {

    private static final Path SCHEMA =
            Path.of(
                    System.getProperty("observatoire.root", ".."),
                    "command-service/src/main/resources/schemas/campagne.v1.json");

    private static final Map<String, List<String>> FULL =
            Map.ofEntries(
                    Map.entry("id", List.of(" cln-2027 ")),
                    Map.entry("titre", List.of("CLN 2027")),
                    Map.entry("referentiel", List.of("cln-2010|2010")),
                    Map.entry("territoires", List.of("academie:14", "departement:044")),
                    Map.entry("types", List.of("college", "lycee")),
                    Map.entry("ouvre", List.of("2027-01-04")),
                    Map.entry("ferme", List.of("2027-03-31")),
                    Map.entry("questions_titre", List.of("Questions de l'académie")),
                    Map.entry("question_0", List.of("")),
                    Map.entry("genre_0", List.of("date")),
                    Map.entry("question_2", List.of("Un club a-t-il lieu ?")),
                    Map.entry("genre_2", List.of("oui-non")),
                    Map.entry("question_7", List.of("Élèves qui y viennent")),
                    Map.entry("genre_7", List.of("effectif")),
                    Map.entry("unite_7", List.of("élèves")));

    @Test
    void whatIsTypedIsWhatIsSent() {
        assertThat(new OpeningForm(FULL).json())
                .isEqualTo(
                        json(
                                """
                                {"id": "cln-2027", "titre": "CLN 2027",
                                 "referentiel": "cln-2010", "version": "2010",
                                 "territoires": ["academie:14", "departement:044"],
                                 "types": ["college", "lycee"],
                                 "ouvre": "2027-01-04", "ferme": "2027-03-31",
                                 "questions": {"title": "Questions de l'académie", "items": [
                                  {"id": "cln-2027.q1", "label": "Un club a-t-il lieu ?",
                                   "kind": "oui-non"},
                                  {"id": "cln-2027.q2", "label": "Élèves qui y viennent",
                                   "kind": "effectif", "unit": "élèves"}]}}
                                """));
    }

    @Test
    void theCommandServiceTakesIt() throws IOException {
        JsonNode sent = new OpeningForm(FULL).json();

        assertThat(faults(sent)).isEmpty();
        assertThat(
                        ReferentielReader.readMore(
                                Referentiels.find("cln-2010").orElseThrow(),
                                "cln-2027.questions",
                                sent.at("/questions").toString()))
                .isInstanceOfSatisfying(
                        Read.Done.class,
                        (read) ->
                                assertThat(
                                                ((Referentiel) read.value())
                                                        .sections()
                                                        .getLast()
                                                        .items())
                                        .hasSize(2));
    }

    @Test
    void whatIsLeftBlankIsNotSaid() throws IOException {
        JsonNode blank = new OpeningForm(Map.of("titre", List.of(" "), "id", List.of(""))).json();

        assertThat(blank.isEmpty()).isTrue();
        assertThat(faults(blank)).hasSize(6).containsOnly("required");
    }

    @Test
    void whoTypesNoIdGetsOneFromTheTitle() {
        Map<String, List<String>> fields = new HashMap<>(FULL);
        fields.remove("id");

        JsonNode sent = new OpeningForm(fields).json();

        assertThat(sent.at("/id").asString()).isEqualTo("cln-2027");
        assertThat(sent.at("/questions/items/0/id").asString()).isEqualTo("cln-2027.q1");
    }

    private static List<String> faults(JsonNode sent) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(sent)
                .stream()
                .map(Error::getKeyword)
                .toList();
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}
