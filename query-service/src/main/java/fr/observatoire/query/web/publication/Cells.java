package fr.observatoire.query.web.publication;

import fr.observatoire.query.masking.CellKey;
import fr.observatoire.query.masking.Criterion;
import fr.observatoire.query.masking.Level;
import fr.observatoire.query.masking.Place;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryKind;

import java.util.ArrayList;
import java.util.List;

/** Scopes as cells of the published cube. */
final class Cells {

    private Cells() {}

    /** Whether the cube has it: no school, and at most one criterion. */
    static boolean has(Scope scope) {
        return scope.territory().kind() != TerritoryKind.ETABLISSEMENT
                && criteria(scope, Place.FRANCE).size() <= 1;
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
