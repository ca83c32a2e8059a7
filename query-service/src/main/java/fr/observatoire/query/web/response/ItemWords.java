package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.NoAnswer;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.query.web.response.Field.Option;
import fr.observatoire.query.web.text.Texts;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of what can be answered, and of answers. */
@Component
class ItemWords {

    private final Texts texts;

    ItemWords(Texts texts) {
        this.texts = texts;
    }

    /** What there is to choose from; nothing where something is typed. */
    List<Option> options(Referentiel questionnaire, Item item) {
        return switch (item.kind()) {
            case YES_NO -> List.of(option(Inputs.YES), option(Inputs.NO));
            case STAGE -> stages(item);
            case LEVEL -> levels(questionnaire, item);
            case SCALE -> Stream.concat(levels(questionnaire, item).stream(), ways()).toList();
            case COUNT, PERCENTAGE, FREQUENCY, DATE, DISTRIBUTION, TEXT, REFERENCE -> List.of();
        };
    }

    /** Label of a part of an answer. */
    String part(Referentiel questionnaire, Item item, String part) {
        if (part.isEmpty()) {
            return "";
        }
        if (item.kind() == ItemKind.FREQUENCY) {
            return this.texts.get("saisie.option." + part);
        }
        List<String> labels = new ArrayList<>(scale(questionnaire, item));
        ways().map(Option::label).forEach(labels::add);
        return labels.get(Integer.parseInt(part));
    }

    /** An answer in words. */
    String answer(Referentiel questionnaire, Item item, Map<String, String> parts) {
        String said =
                parts.entrySet().stream()
                        .filter((part) -> !part.getValue().isBlank())
                        .map((part) -> said(questionnaire, item, part))
                        .collect(Collectors.joining(", "));
        return said.isEmpty() ? this.texts.get("saisie.sans-reponse") : said;
    }

    private String said(Referentiel questionnaire, Item item, Map.Entry<String, String> part) {
        if (!part.getKey().isEmpty()) {
            return part(questionnaire, item, part.getKey()) + " : " + part.getValue();
        }
        return options(questionnaire, item).stream()
                .filter((option) -> option.value().equals(part.getValue()))
                .map(Option::label)
                .findFirst()
                .orElse(part.getValue());
    }

    private List<Option> stages(Item item) {
        List<String> levels = Objects.requireNonNullElse(item.levels(), List.of());
        List<Option> options = new ArrayList<>();
        options.add(new Option("0", this.texts.get("saisie.etape.aucune")));
        for (int i = 0; i < levels.size(); i++) {
            String label = this.texts.get("saisie.etape", i + 1, levels.get(i));
            options.add(new Option(String.valueOf(i + 1), label));
        }
        return List.copyOf(options);
    }

    private static List<Option> levels(Referentiel questionnaire, Item item) {
        List<String> labels = scale(questionnaire, item);
        return IntStream.range(0, labels.size())
                .mapToObj((i) -> new Option(String.valueOf(i + 1), labels.get(i)))
                .toList();
    }

    private Stream<Option> ways() {
        return Arrays.stream(NoAnswer.values()).map((way) -> option(way.id()));
    }

    private Option option(String id) {
        return new Option(id, this.texts.get("saisie.option." + id));
    }

    private static List<String> scale(Referentiel questionnaire, Item item) {
        String name = Objects.requireNonNullElse(item.scale(), "");
        return Objects.requireNonNullElse(questionnaire.scales().get(name), List.of());
    }
}
