package fr.observatoire.dashboards.lint;

import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.position.Position;
import fr.observatoire.contract.position.PositionCatalogue;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.dashboards.grafana.Interpolation;
import fr.observatoire.dashboards.run.Kind;
import fr.observatoire.dashboards.run.Question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a query may say. */
final class QueryRules {

    /** An identifier of the catalogue, or nothing else. */
    private static final String INDICATOR_FORM = "[a-z0-9]+(-[a-z0-9]+)+";

    private static final Set<String> TERRITORIES = territories();

    private static final Set<String> IDENTIFIERS =
            Stream.of(
                            Arrays.stream(SchoolType.values()).map(SchoolType::id),
                            IndicatorCatalogue.builtIn().indicators().stream().map(Indicator::id),
                            Arrays.stream(AnnotationKind.values()).map(AnnotationKind::id),
                            PositionCatalogue.builtIn().positions().stream().map(Position::id))
                    .flatMap(ids -> ids)
                    .collect(Collectors.toUnmodifiableSet());

    private QueryRules() {}

    static void check(Question question, Faults faults) {
        Sql sql = Sql.of(question.sql());
        faults.in(question.where());
        faults.when(sql.selectsAll(), "select *");
        faults.when(sql.mixesMeans(), "puts means or medians together");
        sql.relations().stream()
                .filter(relation -> !relation.startsWith("dashboard."))
                .forEach(relation -> faults.add("reads " + relation));
        sql.literals().forEach(literal -> literal(literal, faults));
        faults.when(
                question.kind() == Kind.CURVES && !sql.text().contains("order by"),
                "curves without order by");
        Interpolation.PLACE
                .matcher(question.sql())
                .results()
                .forEach(place -> place(place, faults));
    }

    private static void literal(String literal, Faults faults) {
        faults.when(TERRITORIES.contains(literal), "names territory " + literal);
        faults.when(
                literal.matches(INDICATOR_FORM) && !IDENTIFIERS.contains(literal),
                "unknown indicator " + literal);
    }

    /** Without a format, quoting differs from one version of Grafana to the next. */
    private static void place(MatchResult place, Faults faults) {
        faults.when(
                !Interpolation.name(place).startsWith("__")
                        && !Interpolation.format(place).equals("sqlstring"),
                place.group() + " is not ${" + Interpolation.name(place) + ":sqlstring}");
    }

    private static Set<String> territories() {
        Territories france = Territories.france();
        Stream<Stream<String>> names =
                Stream.of(
                        france.regions().stream()
                                .flatMap(one -> Stream.of(one.code(), one.label())),
                        france.academies().stream()
                                .flatMap(one -> Stream.of(one.code(), one.label())),
                        france.departements().stream()
                                .flatMap(one -> Stream.of(one.code(), one.label())));
        return names.flatMap(one -> one)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
