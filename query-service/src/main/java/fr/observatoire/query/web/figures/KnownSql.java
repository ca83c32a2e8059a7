package fr.observatoire.query.web.figures;

import fr.observatoire.contract.territory.Territories;
import fr.observatoire.query.fact.FeedTable;
import fr.observatoire.query.web.scope.SchoolMap;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryKind;

/**
 * What was known before a moment, parameter {@code until}: of the register in the common table
 * expressions {@code version}, {@code opening} and {@code headcount}, of facts in {@code said}.
 */
final class KnownSql {

    /** The last word on each date; the first attributes known hold since always. */
    private static final String REGISTER =
            """
            school as (
                select distinct uai from lecture.school_said where %1$s
            ), version as (
                select uai, type, sector, priority_education, departement, academie,
                    case when lag(as_of) over later is null then '-infinity' else as_of end as valid_from,
                    coalesce(lead(as_of) over later, 'infinity') as valid_to
                from (
                    select distinct on (uai, as_of) *
                    from lecture.school_said join school using (uai)
                    where as_of is not null and believed_from < :until
                    order by uai, as_of, position desc) said
                window later as (partition by uai order by as_of)
            ), opening as (
                select uai, coalesce(one.opens, '-infinity') as opens,
                    coalesce(one.closes, 'infinity') as closes
                from (
                    select distinct on (uai) uai, opens, closes
                    from lecture.school_said join school using (uai)
                    where believed_from < :until
                    order by uai, position desc) last
                cross join lateral unnest(last.opens, last.closes) as one (opens, closes)
            ), headcount as (
                select uai, school_year, pupils,
                    coalesce(lead(school_year) over (partition by uai order by school_year), 9999)
                        as next_year
                from (
                    select uai, school_year, pupils
                    from lecture.headcount join school using (uai)
                    where believed_from < :until
                    union all
                    select uai, school_year, pupils
                    from lecture.headcount_past join school using (uai)
                    where believed_from < :until and believed_to >= :until) counted
            )
            """;

    private static final String SAID =
            """
            , said as (
                select uai, %2$s as day, %3$s anomalies, submission_id, position, believed_from
                from lecture.%1$s join school using (uai)
                where believed_from < :until
                union all
                select uai, %2$s, %3$s anomalies, submission_id, position, believed_from
                from lecture.%1$s_past join school using (uai)
                where believed_from < :until and believed_to >= :until
            )
            """;

    private KnownSql() {}

    /** The register, of schools that were ever said to be in the scope's territory. */
    static String register(Scope scope) {
        return REGISTER.formatted(schools(scope));
    }

    /**
     * The facts.
     *
     * @param columns measures, each followed by a comma
     */
    static String said(FeedTable table, String columns) {
        return SAID.formatted(table.name(), table.day(), columns);
    }

    /** The school, and those that it took over from where their history is told in its name. */
    static String ofSchool(Scope scope) {
        return (scope.carte() == SchoolMap.THEN)
                ? "uai = :scope_uai"
                : "(uai = :scope_uai"
                        + " or uai in (select uai from lecture.heir where heir = :scope_uai))";
    }

    /** A condition on what the register said; today's map may take in schools from anywhere. */
    static String schools(Scope scope) {
        TerritoryKind kind = scope.territory().kind();
        return switch (kind) {
            case NATIONAL -> "true";
            case ETABLISSEMENT -> ofSchool(scope);
            case REGION, ACADEMIE, DEPARTEMENT ->
                    (scope.carte() == SchoolMap.NOW || isFormer(scope))
                            ? "true"
                            : "departement in (select departement from lecture.place"
                                    .concat(" where %1$s = :scope_%1$s)".formatted(kind.id()));
        };
    }

    private static boolean isFormer(Scope scope) {
        return !Territories.france().formerDepartements(scope.territory().code()).isEmpty();
    }
}
