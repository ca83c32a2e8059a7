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
                    Map.entry("academie", "code of the nomenclature"),
                    Map.entry("departement", "code of the nomenclature"),
                    Map.entry("commune", "INSEE code"),
                    Map.entry("communeName", "name of a commune, published"),
                    Map.entry("name", "name of the institution, as the open annuaire publishes it"),
                    Map.entry("ministry", "name of a ministry, as the open annuaire publishes it"),
                    Map.entry("schoolYear", "label of a school year"),
                    Map.entry("campaign", "id of a campaign"),
                    Map.entry("referentiel", "id of a questionnaire"),
                    Map.entry("version", "version of a questionnaire"),
                    Map.entry("item", "id of an item"),
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
