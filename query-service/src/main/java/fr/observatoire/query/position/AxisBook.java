package fr.observatoire.query.position;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.query.referentiel.Asked;
import fr.observatoire.query.referentiel.Definitions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of what campaigns ask, worked out once; none while a questionnaire is not known. */
final class AxisBook {

    private final Definitions definitions;

    private final Map<List<String>, List<MeasuredAxis>> pages = new HashMap<>();

    AxisBook(Definitions definitions) {
        this.definitions = definitions;
    }

    List<MeasuredAxis> of(String campaign, String referentiel, String version) {
        return this.pages.computeIfAbsent(
                List.of(campaign, referentiel, version),
                (key) ->
                        this.definitions
                                .find(referentiel, version)
                                .map((found) -> of(campaign, found))
                                .orElseGet(List::of));
    }

    private List<MeasuredAxis> of(String campaign, Referentiel referentiel) {
        Asked asked =
                new Asked(campaign, referentiel, this.definitions.questions(campaign).orElse(null));
        return Stream.concat(Axes.of(referentiel).stream(), Axes.ofQuestions(asked).stream())
                .toList();
    }

    /** What the positions of the built-in questionnaires are made of. */
    static String basis() {
        return Referentiels.builtIn().stream()
                .sorted(Comparator.comparing(Referentiel::id))
                .flatMap((referentiel) -> Axes.of(referentiel).stream())
                .map(AxisBook::basis)
                .collect(Collectors.joining("\n"));
    }

    private static String basis(MeasuredAxis axis) {
        return axis.items().stream()
                .map((item) -> item.id() + " " + item.kind().id() + " " + item.denominator())
                .collect(
                        Collectors.joining(
                                ", ",
                                axis.position() + "/" + axis.axis() + axis.measure() + ": ",
                                ""));
    }
}
