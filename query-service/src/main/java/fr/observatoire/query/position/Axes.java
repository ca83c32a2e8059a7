package fr.observatoire.query.position;

import fr.observatoire.contract.position.Axis;
import fr.observatoire.contract.position.FamilyOfAxis;
import fr.observatoire.contract.position.Position;
import fr.observatoire.contract.position.PositionCatalogue;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.query.referentiel.Asked;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lines along which answers are measured: those of the catalogue, and for a questionnaire that
 * it does not name, one per section by the kinds of its items.
 */
public final class Axes {

    private static final PositionCatalogue CATALOGUE = PositionCatalogue.builtIn();

    private Axes() {}

    /** The lines of a questionnaire. */
    public static List<MeasuredAxis> of(Referentiel referentiel) {
        List<Position> positions = CATALOGUE.of(referentiel.id());
        return positions.isEmpty()
                ? numbered(
                        new DefaultAxes(referentiel.id(), referentiel.title(), referentiel)
                                .of(referentiel.sections()))
                : numbered(positions.stream().flatMap((position) -> of(position, referentiel)));
    }

    /** The lines of what a campaign adds to a questionnaire; none when it adds nothing. */
    public static List<MeasuredAxis> ofQuestions(Asked asked) {
        Section questions = asked.questions();
        return (questions == null)
                ? List.of()
                : numbered(
                        new DefaultAxes(asked.campaign(), questions.title(), asked.whole())
                                .of(List.of(questions)));
    }

    private static Stream<MeasuredAxis> of(Position position, Referentiel referentiel) {
        return position.axes().stream().map((axis) -> of(position, axis, referentiel));
    }

    private static MeasuredAxis of(Position position, Axis axis, Referentiel referentiel) {
        List<Item> items =
                axis.sections().stream()
                        .map(referentiel::section)
                        .flatMap(Optional::stream)
                        .flatMap((section) -> section.items().stream())
                        .filter((item) -> Measures.fits(position.measure(), item))
                        .filter((item) -> isOfPhase(item, position.phase()))
                        .toList();
        return new MeasuredAxis(
                position.id(),
                position.label(),
                axis.id(),
                axis.label(),
                0,
                position.measure(),
                axis.sections(),
                items,
                Measures.levels(position.measure(), referentiel, items),
                family(position, axis));
    }

    private static boolean isOfPhase(Item item, @Nullable String phase) {
        return phase == null || phase.equals(item.phase());
    }

    private static @Nullable String family(Position position, Axis axis) {
        return CATALOGUE.families().stream()
                .filter((family) -> family.position().equals(position.id()))
                .filter((family) -> family.axis().equals(axis.id()))
                .map(FamilyOfAxis::family)
                .findFirst()
                .orElse(null);
    }

    private static List<MeasuredAxis> numbered(Stream<MeasuredAxis> axes) {
        List<MeasuredAxis> all = axes.toList();
        return IntStream.range(0, all.size())
                .mapToObj((place) -> all.get(place).withOrdinal(place))
                .toList();
    }
}
