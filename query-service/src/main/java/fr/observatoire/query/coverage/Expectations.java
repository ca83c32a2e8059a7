package fr.observatoire.query.coverage;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * The school years in which a feed is expected from a school: those it reported, and each one after
 * such a year.
 */
@Component
public class Expectations implements ReadModelPart {

    private static final String TOUCH =
            """
            insert into touched_year
            select distinct ?::text, given.uai, year
            from unnest(?::text[], ?::text[]::date[]) as given(uai, day)
            cross join lateral (
                values (lecture.school_year_of(day)), (lecture.school_year_of(day) + 1)) as years(year)
            where ? or not exists (
                select from lecture.expectation known
                where known.feed = ? and known.uai = given.uai and known.school_year = year)
            on conflict do nothing
            """;

    private final JdbcOperations database;

    Expectations(JdbcOperations database) {
        this.database = database;
    }

    /**
     * Touches the school years of reports, and the years after.
     *
     * @param batch that the reports are in
     * @param schools who reported
     * @param days what day each report is about
     * @param all whether known expectations are touched too
     */
    public void touch(Batch batch, Feed feed, String[] schools, String[] days, boolean all) {
        batch.touch(this.database.update(TOUCH, feed.id(), schools, days, all, feed.id()));
    }

    @Override
    public void open(Batch batch) {
        String[] schools = batch.touchedSchools();
        if (schools.length > 0) {
            batch.touch(
                    this.database.update(
                            """
                            insert into touched_year
                            select * from lecture.expectation where uai = any(?)
                            on conflict do nothing
                            """,
                            (Object) schools));
        }
    }

    @Override
    public void record(Batch batch) {
        if (batch.touchesYears()) {
            this.database.update(
                    """
                    insert into lecture.expectation
                    select * from touched_year order by feed, uai, school_year
                    on conflict do nothing
                    """);
        }
    }

    @Override
    public void derive(Batch nothing) {
        nothing.touch(
                this.database.update("insert into touched_year select * from lecture.expectation"));
    }
}
