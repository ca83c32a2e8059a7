package fr.observatoire.query.web.scope;

import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;

/**
 * The schools that a figure is about: those of a territory, and of it only those of one type,
 * sector or kind of éducation prioritaire where given.
 */
public record Scope(
        Territory territory,
        @Nullable SchoolType type,
        @Nullable Sector sector,
        @Nullable PriorityEducation priorityEducation) {

    public static Scope of(Territory territory, @Nullable SchoolType type) {
        return new Scope(territory, type, null, null);
    }

    public Scope withType(@Nullable SchoolType other) {
        return new Scope(this.territory, other, this.sector, this.priorityEducation);
    }
}
