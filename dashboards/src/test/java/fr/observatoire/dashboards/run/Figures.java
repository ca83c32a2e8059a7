package fr.observatoire.dashboards.run;

import fr.observatoire.dashboards.grafana.Choice;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What there are figures of: not of every type of school, nor of every measure in every campaign.
 *
 * @param types of school
 * @param measures each behind the campaign and the audience
 */
record Figures(Set<String> types, Set<String> measures) {

    private static final Pattern MEASURE = Pattern.compile("'(part|etapes|effectifs|niveaux)'");

    static Figures in(Connection grafana) throws SQLException {
        return new Figures(
                texts("select distinct type as found from dashboard.indicator_week", grafana),
                texts(
                        "select distinct concat_ws(' ', campaign, audience, measure) as found"
                                + " from dashboard.position_by_territory",
                        grafana));
    }

    /** Whether an answer must have rows. */
    boolean answer(Question question, Map<String, Choice> choices) {
        return areOf(choices.get("type"))
                && (!question.places().contains("campagne")
                        || areOf(question, choices.get("campagne"), choices.get("audience")));
    }

    private boolean areOf(Choice type) {
        return !(type instanceof Choice.Several several)
                || several.values().stream().anyMatch(this.types::contains);
    }

    private boolean areOf(Question question, Choice campaign, Choice audience) {
        Set<String> asked =
                MEASURE.matcher(question.sql())
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .collect(Collectors.toSet());
        return asked.isEmpty()
                || (campaign instanceof Choice.One(String id)
                        && audience instanceof Choice.One(String shared)
                        && asked.stream()
                                .map(measure -> String.join(" ", id, shared, measure))
                                .anyMatch(this.measures::contains));
    }

    private static Set<String> texts(String sql, Connection grafana) throws SQLException {
        return Answer.to(sql, grafana).values("found").stream()
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }
}
