package fr.observatoire.query.web.publication;

import fr.observatoire.query.masking.CellKey;
import fr.observatoire.query.masking.Criterion;
import fr.observatoire.query.masking.Level;
import fr.observatoire.query.masking.Place;
import fr.observatoire.query.web.scope.SchoolMap;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scopes as cells of the published cube. */
final class Cells {

    private Cells() {}

    /** Why the cube has no such cell, and the parameter at fault. */
    record Lack(String code, String field) {}

    /** The cube has no school, one criterion at most, and schools where they stood. */
    static Optional<Lack> lack(Scope scope) {
        if (scope.territory().kind() == TerritoryKind.ETABLISSEMENT) {
            return Optional.of(new Lack("audience.etablissement", "territory"));
        }
        if (scope.carte() != SchoolMap.THEN) {
            return Optional.of(new Lack("audience.carte", "carte"));
        }
        return criteria(scope, Place.FRANCE).size() > 1
                ? Optional.of(new Lack("audience.criteres", AudienceParameter.FIELD))
                : Optional.empty();
    }

    /**
     * The cell of a scope that the cube has.
     *
     * @param place its territory
     */
    static CellKey of(Scope scope, Place place) {
        return criteria(scope, place).stream().findFirst().orElseGet(() -> CellKey.all(place));
    }

    static Place place(Scope scope) {
        return place(scope.territory().kind(), scope.territory().code());
    }

    static Place place(TerritoryKind kind, String code) {
        return new Place(Level.valueOf(kind.name()), code);
    }

    private static List<CellKey> criteria(Scope scope, Place place) {
        var criteria = new ArrayList<CellKey>();
        if (scope.type() != null) {
            criteria.add(new CellKey(place, Criterion.TYPE, scope.type().id()));
        }
        if (scope.sector() != null) {
            criteria.add(new CellKey(place, Criterion.SECTOR, scope.sector().id()));
        }
        if (scope.priorityEducation() != null) {
            criteria.add(
                    new CellKey(
                            place, Criterion.PRIORITY_EDUCATION, scope.priorityEducation().id()));
        }
        return criteria;
    }
}
