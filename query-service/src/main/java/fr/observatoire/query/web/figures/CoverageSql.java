package fr.observatoire.query.web.figures;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.query.web.scope.ScopeFilter;
import fr.observatoire.query.web.territory.TerritoryKind;

/**
 * The common table expression {@code coverage}: who reported a feed, of those expected, in every
 * territory of a level, at the grain of the feed.
 */
public final class CoverageSql {

    private static final String NOW =
            """
            , coverage as (
                select %1$s as code, %2$s as start, sum(reported) as reported,
                    sum(expected) as expected
                from %3$s
                where feed = :feed and %4$s and %2$s between :from and :to
                group by 1, 2
            )
            """;

    private static final String THEN =
            """
            , coverage as (
                select %1$s as code, start, count(*) filter (where reported) as reported,
                    count(*) as expected
                from reporter
                where %2$s and start between :from and :to
                group by 1, 2
            )
            """;

    private CoverageSql() {}

    /** Goes on after {@link FigureSql#with}; its parameter is the feed. */
    public static String and(Feed feed, Asked asked, TerritoryKind level) {
        String scope = ScopeFilter.of(asked.scope()).sql();
        if (feed.kind() != FeedKind.SCHOOLS || !asked.knowledge().isNow()) {
            return KnownCoverageSql.reporter(feed, asked)
                    + THEN.formatted(FigureSql.code(level), scope);
        }
        FigureView view = FigureView.of(feed.grain());
        return NOW.formatted(FigureSql.code(level), view.start(), view.coverage(), scope);
    }
}
