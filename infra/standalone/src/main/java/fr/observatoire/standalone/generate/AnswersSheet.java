package fr.observatoire.standalone.generate;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.Referentiel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The columns of a questionnaire's CSV: a frequency has three, words have none. */
record AnswersSheet(Referentiel referentiel) {

    private static final List<String> LEVELS =
            Arrays.asList(Formats.word("niveaux").split(";", -1));

    List<String> header() {
        List<String> labels = new ArrayList<>(Formats.header("reponses"));
        this.referentiel.items().forEach(item -> labels.addAll(columns(item)));
        return labels;
    }

    List<String> line(School school, AnswerDraw draw) {
        List<String> fields = new ArrayList<>();
        fields.add(school.uai().value());
        fields.add(this.referentiel.id());
        fields.add(this.referentiel.version());
        fields.add(draw.day().toString());
        this.referentiel.items().forEach(item -> fields.addAll(draw.fields(item)));
        return fields;
    }

    /** Place in the line of the first item of a kind that others do not count on. */
    int placeOfFirst(ItemKind kind) {
        Predicate<Item> wanted =
                item ->
                        item.kind() == kind
                                && (kind != ItemKind.COUNT || item.denominator() != null);
        Item first = this.referentiel.items().filter(wanted).findFirst().orElseThrow();
        return header().indexOf(columns(first).getFirst());
    }

    static List<String> columns(Item item) {
        return switch (item.kind()) {
            case FREQUENCY -> LEVELS.stream().map(level -> item.id() + "." + level).toList();
            case TEXT, REFERENCE -> List.of();
            default -> List.of(item.id());
        };
    }
}
