package fr.observatoire.query.web.scope;

import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;

/**
 * The schools that a figure is about: those of a territory, and of it only those of one type,
 * sector or kind of éducation prioritaire where given.
 *
 * @param carte where their history is counted
 */
public record Scope(
        Territory territory,
        @Nullable SchoolType type,
        @Nullable Sector sector,
        @Nullable PriorityEducation priorityEducation,
        SchoolMap carte) {

    /** Schools where they stood at the time. */
    public Scope(
            Territory territory,
            @Nullable SchoolType type,
            @Nullable Sector sector,
            @Nullable PriorityEducation priorityEducation) {
        this(territory, type, sector, priorityEducation, SchoolMap.THEN);
    }

    public static Scope of(Territory territory, @Nullable SchoolType type) {
        return new Scope(territory, type, null, null);
    }

    public Scope withType(@Nullable SchoolType other) {
        return new Scope(this.territory, other, this.sector, this.priorityEducation, this.carte);
    }

    /** The same kind of schools elsewhere. */
    public Scope in(Territory other) {
        return new Scope(other, this.type, this.sector, this.priorityEducation, this.carte);
    }
}
