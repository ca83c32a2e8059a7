package fr.observatoire.query.position;

import fr.observatoire.contract.position.PositionMeasure;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Section;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A position for each measure that a questionnaire's items allow, with one line per section. Where
 * a section asks several groups of respondents, or on several scales, it has a line for each: what
 * is not on one scale, or not said by the same people, is never added up.
 *
 * @param prefix of the positions' ids
 * @param label of the positions
 * @param referentiel that has the scales
 */
record DefaultAxes(String prefix, String label, Referentiel referentiel) {

    Stream<MeasuredAxis> of(List<Section> sections) {
        return Arrays.stream(PositionMeasure.values())
                .flatMap((measure) -> sections.stream().flatMap((section) -> of(measure, section)));
    }

    private Stream<MeasuredAxis> of(PositionMeasure measure, Section section) {
        Map<Kin, List<Item>> groups =
                section.items().stream()
                        .filter((item) -> Measures.of(item).filter(measure::equals).isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        Kin::of, LinkedHashMap::new, Collectors.toList()));
        boolean alone = groups.size() == 1;
        return groups.entrySet().stream()
                .map(
                        (group) ->
                                axis(
                                        measure,
                                        section,
                                        alone ? "" : group.getKey().name(),
                                        group.getValue()));
    }

    private MeasuredAxis axis(
            PositionMeasure measure, Section section, String kin, List<Item> items) {
        return new MeasuredAxis(
                this.prefix + "." + measure.id(),
                this.label,
                kin.isEmpty() ? section.id() : section.id() + "/" + kin,
                kin.isEmpty() ? section.title() : section.title() + " (" + kin + ")",
                0,
                measure,
                List.of(section.id()),
                items,
                Measures.levels(measure, this.referentiel, items),
                null);
    }

    private record Kin(@Nullable String scale, @Nullable String respondents) {

        static Kin of(Item item) {
            return new Kin(item.scale(), item.respondents());
        }

        String name() {
            return Stream.of(this.respondents, this.scale)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
    }
}
