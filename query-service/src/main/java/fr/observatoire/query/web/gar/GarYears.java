package fr.observatoire.query.web.gar;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The use of the GAR in a territory, school year by school year. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record GarYears(Territory territory, List<Year> years) {

    /**
     * One school year.
     *
     * @param declared académies that are counted
     * @param expected académies of the territory in that year
     * @param counts sums over the académies that gave them, by name; null where none did
     */
    public record Year(
            String period,
            LocalDate start,
            long declared,
            long expected,
            Map<String, @Nullable Long> counts) {}
}
