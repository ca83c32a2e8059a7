package fr.observatoire.query.web.position;

import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.territory.TerritoryChoice;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** All that the page of the common view shows. */
public record CommonPage(
        TerritoryChoice choice,
        @Nullable SchoolType type,
        Audience audience,
        List<Family> families) {

    /** The axes of one family. */
    public record Family(String id, List<Axis> axes) {}

    /**
     * One axis, on its own scale.
     *
     * @param median in words, null where the axis is no share
     */
    public record Axis(
            String label,
            String position,
            List<Bar> bars,
            @Nullable String median,
            CommonView.Line line) {}

    public List<SchoolType> types() {
        return List.of(SchoolType.values());
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    /** Whether any school shares anything. */
    public boolean known() {
        return this.families.stream().anyMatch((family) -> !family.axes().isEmpty());
    }
}
