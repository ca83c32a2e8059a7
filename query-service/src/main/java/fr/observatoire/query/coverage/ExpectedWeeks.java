package fr.observatoire.query.coverage;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.Arrays;

/** For weekly feeds: a school is expected in every week out of vacation in which it is open. */
@Component
class ExpectedWeeks implements ReadModelPart {

    private static final String EXPECTED =
            """
            insert into coverage_delta
            select touched.feed, ?, week.monday, version.departement, version.type, version.sector,
                version.priority_education, 0, ? * count(*)
            from touched_year touched
            join lecture.expectation using (feed, uai, school_year)
            join lecture.school_version version on version.uai = touched.uai
            join lecture.calendar_week week
                on week.academie = version.academie and week.school_year = touched.school_year
                    and not week.vacation
                    and version.valid_from <= week.monday and week.monday < version.valid_to
            where touched.feed = any(?)
                and exists (
                    select from lecture.school_opening opening
                    where opening.uai = touched.uai and opening.opens <= week.monday + 6
                        and opening.closes > week.monday)
            group by 1, 3, 4, 5, 6, 7
            """;

    private static final String[] WEEKLY =
            Arrays.stream(Feed.values())
                    .filter((feed) -> feed.grain() == PeriodKind.WEEK)
                    .map(Feed::id)
                    .toArray(String[]::new);

    private final JdbcOperations database;

    ExpectedWeeks(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public void withdraw(Batch batch) {
        count(batch, -1);
    }

    @Override
    public void restore(Batch batch) {
        count(batch, 1);
    }

    private void count(Batch batch, int sign) {
        if (batch.touchesYears()) {
            this.database.update(EXPECTED, PeriodKind.WEEK.id(), sign, WEEKLY);
        }
    }
}
