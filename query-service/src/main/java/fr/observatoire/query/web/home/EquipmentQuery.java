package fr.observatoire.query.web.home;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.Indicator.Reference;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.latest.LatestQuery;
import fr.observatoire.query.web.latest.LatestValue;
import fr.observatoire.query.web.scope.Scope;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sets equipment beside the national values, like with like: a published value speaks of one school
 * type, so it stands beside the schools of that type alone.
 */
@Component
class EquipmentQuery {

    private static final List<Indicator> INDICATORS =
            IndicatorCatalogue.builtIn().of(Feed.EQUIPMENT);

    private final LatestQuery latest;

    EquipmentQuery(LatestQuery latest) {
        this.latest = latest;
    }

    List<EquipmentGroup> groups(Scope scope, Range range) {
        Stream<EquipmentRow> rows =
                (scope.type() == null) ? ofAllTypes(scope, range) : ofOneType(scope, range);
        return rows
                .filter(EquipmentRow::known)
                .collect(
                        Collectors.groupingBy(
                                (row) -> row.latest().indicator().unit(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map((unit) -> EquipmentGroup.of(unit.getKey(), unit.getValue()))
                .toList();
    }

    private Stream<EquipmentRow> ofOneType(Scope scope, Range range) {
        String type = Objects.requireNonNull(scope.type()).id();
        return this.latest.answer(INDICATORS, Asked.now(scope, range).byCaller()).values().stream()
                .map((value) -> new EquipmentRow(value, type, reference(value, type)));
    }

    /** One row for each type with a published value; one for all types where there is none. */
    private Stream<EquipmentRow> ofAllTypes(Scope scope, Range range) {
        Map<String, Map<String, LatestValue>> byType = new LinkedHashMap<>();
        for (SchoolType type : SchoolType.values()) {
            byType.put(type.id(), byIndicator(scope.withType(type), range));
        }
        return this.latest.answer(INDICATORS, Asked.now(scope, range).byCaller()).values().stream()
                .flatMap((all) -> rows(all, byType));
    }

    private static Stream<EquipmentRow> rows(
            LatestValue all, Map<String, Map<String, LatestValue>> byType) {
        if (all.references().isEmpty()) {
            return Stream.of(new EquipmentRow(all, null, null));
        }
        return all.references().stream()
                .filter((reference) -> reference.type() != null)
                .map(
                        (reference) ->
                                new EquipmentRow(
                                        Objects.requireNonNull(
                                                Objects.requireNonNull(byType.get(reference.type()))
                                                        .get(all.indicator().id())),
                                        reference.type(),
                                        reference));
    }

    private Map<String, LatestValue> byIndicator(Scope scope, Range range) {
        return this.latest.answer(INDICATORS, Asked.now(scope, range).byCaller()).values().stream()
                .collect(Collectors.toMap((value) -> value.indicator().id(), (value) -> value));
    }

    private static @Nullable Reference reference(LatestValue value, String type) {
        return value.references().stream()
                .filter((reference) -> type.equals(reference.type()))
                .findFirst()
                .orElse(null);
    }
}
