package fr.observatoire.query.masking;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A school that reported.
 *
 * @param places that it stands in, from the widest to its département
 * @param values of each criterion but {@link Criterion#NONE}
 * @param measures that it gave; one that is missing is unknown
 */
public record Reporter(
        List<Place> places, Map<Criterion, String> values, Map<String, Long> measures) {

    private static final String ITSELF = "etablissements";

    public Reporter {
        places = List.copyOf(places);
        values = Map.copyOf(values);
        measures = Map.copyOf(measures);
    }

    /** Unknown (null) when one of the measures is. */
    @Nullable Long sum(List<String> names) {
        long sum = 0;
        for (String name : names) {
            Long one = name.equals(ITSELF) ? Long.valueOf(1) : this.measures.get(name);
            if (one == null) {
                return null;
            }
            sum += one;
        }
        return sum;
    }

    /** The cells it counts in: of each place, all schools and those of each of its values. */
    List<CellKey> cells() {
        var cells = new ArrayList<CellKey>();
        for (Place place : this.places) {
            cells.add(CellKey.all(place));
            this.values.forEach((by, value) -> cells.add(new CellKey(place, by, value)));
        }
        return cells;
    }

    /** Those of its département that nothing published tells it apart from. */
    CellKey kind() {
        String values =
                this.values.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining("/"));
        return new CellKey(this.places.getLast(), Criterion.KIND, values);
    }

    /** The smallest cells of {@link #cells} that hold its kind. */
    List<CellKey> aroundKind() {
        Place departement = this.places.getLast();
        return this.values.entrySet().stream()
                .map((it) -> new CellKey(departement, it.getKey(), it.getValue()))
                .sorted()
                .toList();
    }
}
