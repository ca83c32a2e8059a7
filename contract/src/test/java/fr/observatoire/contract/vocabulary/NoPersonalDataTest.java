package fr.observatoire.contract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Events can never be edited, so nothing that could name a person may enter them. */
class NoPersonalDataTest {

    /** Every text field of every event, with the reason why it cannot carry a person. */
    private static final Map<String, String> ALLOWED =
            Map.ofEntries(
                    Map.entry("uai", "identifier of the school"),
                    Map.entry("predecessor", "identifier of a school"),
                    Map.entry("academie", "code of the nomenclature"),
                    Map.entry("region", "code of the nomenclature"),
                    Map.entry("departement", "code of the nomenclature"),
                    Map.entry("commune", "INSEE code"),
                    Map.entry("communeName", "name of a commune, published"),
                    Map.entry("name", "name of the institution, as the open annuaire publishes it"),
                    Map.entry("ministry", "name of a ministry, as the open annuaire publishes it"),
                    Map.entry("schoolYear", "label of a school year"),
                    Map.entry("campaign", "id of a campaign"),
                    Map.entry("referentiel", "id of a questionnaire"),
                    Map.entry("version", "version of a questionnaire"),
                    Map.entry("id", "id of a questionnaire, a section or an item"),
                    Map.entry("title", "what an académie publishes to all its schools"),
                    Map.entry("source", "the document that a questionnaire comes from"),
                    Map.entry("label", "a published question"),
                    Map.entry("help", "explains a published question"),
                    Map.entry("ref", "part of a document"),
                    Map.entry("part", "part of a document"),
                    Map.entry("stageHeaders", "published text of a questionnaire"),
                    Map.entry("levels", "published text of a questionnaire"),
                    Map.entry("scales", "published labels of a questionnaire's scales"),
                    Map.entry("unit", "what is counted"),
                    Map.entry("denominator", "id of an item"),
                    Map.entry("condition", "published text of a questionnaire"),
                    Map.entry("scale", "name of a scale"),
                    Map.entry("theme", "published text of a questionnaire"),
                    Map.entry("phase", "plan, do or check"),
                    Map.entry("respondents", "a group, never a person"),
                    Map.entry("qualifier", "of a published value"),
                    Map.entry("population", "of a published value"),
                    Map.entry("date", "of a published value, as its source words it"),
                    Map.entry("section", "id of a section"),
                    Map.entry("champ", "id of a section"),
                    Map.entry("territory", "code of who decides, never a person"),
                    Map.entry("annotation", "id of an annotation"),
                    Map.entry("owner", "code of who annotates, never a person"),
                    Map.entry("territories", "codes of the nomenclature"),
                    Map.entry("schools", "identifiers of schools"),
                    Map.entry("indicator", "id in the catalogue"),
                    Map.entry("item", "id of an item"),
                    Map.entry("modalite", "id of a closed list"),
                    Map.entry("anomalies", "codes from a closed list"));

    private final Set<String> textFields = new TreeSet<>();

    @Test
    void onlyListedTextFieldsEnterEvents() {
        EventTypes.all().forEach(this::visit);
        assertThat(this.textFields).isSubsetOf(ALLOWED.keySet());
        assertThat(ALLOWED.keySet()).as("reasons that serve no field").isSubsetOf(this.textFields);
    }

    @Test
    void aFreeTextFieldWouldBeFound() {
        visit(WithComment.class);
        assertThat(this.textFields).contains("comment");
    }

    private void visit(Class<?> type) {
        Stream.of(type.getRecordComponents()).forEach(this::visit);
    }

    private void visit(RecordComponent component) {
        leaves(component.getGenericType())
                .forEach(
                        (leaf) -> {
                            if (leaf == String.class
                                    || leaf == Object.class
                                    || Map.class.isAssignableFrom(leaf)) {
                                this.textFields.add(component.getName());
                            } else if (leaf.isRecord()) {
                                visit(leaf);
                            }
                        });
    }

    private static Stream<Class<?>> leaves(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType generic ->
                    Stream.of(generic.getActualTypeArguments()).flatMap(NoPersonalDataTest::leaves);
            default -> Stream.of(Object.class);
        };
    }

    record WithComment(String uai, String comment) {}
}
