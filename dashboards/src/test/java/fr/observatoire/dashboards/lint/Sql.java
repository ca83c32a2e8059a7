package fr.observatoire.dashboards.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a query mentions, read from its text without its comments. */
record Sql(String text) {

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");

    private static final Pattern RELATION =
            Pattern.compile("\\b(?:from|join|update|into)\\s+([a-z_][a-z_.]*)");

    private static final Pattern NAMED =
            Pattern.compile("(?:\\bwith|,)\\s*([a-z_]+) as (?:materialized )?\\(");

    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

    private static final Pattern STAR =
            Pattern.compile("select\\s+(?:\\w+\\.)?\\*|,\\s*\\w+\\.\\*");

    /** A wider mean is a sum over a number of schools; a wider median is not known. */
    private static final Pattern MIXED =
            Pattern.compile("\\b(?:avg|sum|min|max|percentile_\\w+)\\([^)]*\\b(?:mean|median)\\b");

    static Sql of(String rawSql) {
        return new Sql(COMMENT.matcher(rawSql).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** Tables and views, without what the query itself names. */
    List<String> relations() {
        Set<String> own = first(NAMED).collect(Collectors.toSet());
        return first(RELATION).filter(name -> !own.contains(name)).toList();
    }

    List<String> literals() {
        return first(LITERAL).toList();
    }

    boolean selectsAll() {
        return STAR.matcher(this.text).find();
    }

    boolean mixesMeans() {
        return MIXED.matcher(this.text).find();
    }

    private Stream<String> first(Pattern pattern) {
        return pattern.matcher(this.text).results().map((MatchResult found) -> found.group(1));
    }
}
