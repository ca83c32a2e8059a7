package fr.observatoire.query.retention;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.query.fact.FeedTable;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What is still there of what is not to be kept. */
@Component
public class DueFacts {

    private static final String COUNT =
            "select count(*) as facts, count(distinct uai) as schools from lecture.%s where %s < ?";

    private final Retention retention;

    private final JdbcClient database;

    DueFacts(Retention retention, JdbcClient database) {
        this.retention = retention;
        this.database = database;
    }

    /**
     * A feed.
     *
     * @param keptSince the first day that is kept, null when all are
     * @param facts that are to go
     * @param schools that they are of
     */
    public record Due(Feed feed, @Nullable LocalDate keptSince, long facts, long schools) {}

    private record Counted(long facts, long schools) {}

    public List<Due> on(LocalDate today) {
        return Arrays.stream(Feed.values())
                .filter((feed) -> feed.kind() == FeedKind.SCHOOLS)
                .map((feed) -> due(feed, this.retention.keptSince(feed, today).orElse(null)))
                .toList();
    }

    private Due due(Feed feed, @Nullable LocalDate keptSince) {
        if (keptSince == null) {
            return new Due(feed, null, 0, 0);
        }
        FeedTable table = FeedTable.of(feed);
        Counted counted =
                this.database
                        .sql(COUNT.formatted(table.name(), table.day()))
                        .param(keptSince)
                        .query(Counted.class)
                        .single();
        return new Due(feed, keptSince, counted.facts(), counted.schools());
    }
}
