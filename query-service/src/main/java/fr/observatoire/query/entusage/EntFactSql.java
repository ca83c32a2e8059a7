package fr.observatoire.query.entusage;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.fact.FactTable;
import fr.observatoire.query.fact.Measure;
import fr.observatoire.query.rollup.Contributions;
import fr.observatoire.query.rollup.SumPeriod;

import java.util.stream.Stream;

/**
 * The statements of the ENT facts, built once from the catalogue. All but the past's add to the
 * sums what changes.
 */
record EntFactSql(
        String upsert,
        String resolve,
        String resolvePast,
        String resolveAll,
        String resolveAllPast,
        String sumAll) {

    static final FactTable TABLE =
            FactTable.of(
                    Feed.ENT,
                    Stream.of(
                                    "visites_globales",
                                    "utilisateurs_globales",
                                    "visites_eleve",
                                    "utilisateurs_eleve",
                                    "duree_eleve",
                                    "visites_parent",
                                    "utilisateurs_parent",
                                    "duree_parent",
                                    "visites_enseignant",
                                    "utilisateurs_enseignant",
                                    "duree_enseignant",
                                    "visites_admin_vie_scol_tech",
                                    "utilisateurs_admin_vie_scol_tech",
                                    "duree_admin_vie_scol_tech")
                            .map(Measure::count)
                            .toList());

    private static final String CHANGE =
            """
            , change as (
                select (changed.after).*, 1 as sign from changed
                union all
                select (changed.before).*, -1 from changed where (changed.before).uai is not null
            ), summed as (
            %s)
            insert into coverage_delta
            select '%s', '%s', change.week, change.departement, change.type, change.sector,
                change.priority_education, sum(change.sign), 0
            from change
            where change.in_term
            group by 3, 4, 5, 6, 7
            """;

    private static final String ALL =
            "with changed as (select null::lecture.ent_fact as before, fact as after"
                    + " from lecture.ent_fact fact)";

    static EntFactSql of(Contributions contributions) {
        String moves =
                CHANGE.formatted(
                        contributions.of(Feed.ENT, "change.week"),
                        Feed.ENT.id(),
                        SumPeriod.of(Feed.ENT));
        String touched = "known.uai = any(?)";
        return new EntFactSql(
                TABLE.upsert() + moves,
                TABLE.resolve(touched) + moves,
                TABLE.resolvePast(touched),
                TABLE.resolve("true") + "select count(*) from changed",
                TABLE.resolvePast("true"),
                ALL + moves);
    }
}
