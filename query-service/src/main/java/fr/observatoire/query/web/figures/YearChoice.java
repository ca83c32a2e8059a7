package fr.observatoire.query.web.figures;

import fr.observatoire.contract.period.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The school years that have figures, the last first, and the one chosen: the last by default.
 *
 * @param chosen null while there is no figure at all
 */
public record YearChoice(List<SchoolYear> years, @Nullable SchoolYear chosen) {

    public static YearChoice of(Optional<Span> span, @Nullable String asked) {
        var years = new ArrayList<SchoolYear>();
        span.ifPresent(
                (known) -> {
                    SchoolYear first = SchoolYear.containing(known.first());
                    SchoolYear year = SchoolYear.containing(known.last());
                    while (year.compareTo(first) >= 0) {
                        years.add(year);
                        year = year.previous();
                    }
                });
        SchoolYear last = years.isEmpty() ? null : years.getFirst();
        return new YearChoice(
                List.copyOf(years),
                years.stream()
                        .filter((year) -> year.label().equals(asked))
                        .findFirst()
                        .orElse(last));
    }

    public Range range() {
        return (this.chosen == null) ? Range.ALWAYS : Range.of(this.chosen);
    }
}
