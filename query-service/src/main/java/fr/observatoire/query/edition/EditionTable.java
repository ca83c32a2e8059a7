package fr.observatoire.query.edition;

import fr.observatoire.contract.edition.EditionDrawn;
import fr.observatoire.contract.edition.EditionEvent;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.ZoneOffset;

/**
 * The editions that were drawn. What they tell is worked out once every segment has passed them.
 */
@Component
class EditionTable implements ReadModelPart {

    private static final String DRAW =
            """
            insert into lecture.edition (feed, school_year, drawn_on, drawn_at, position)
            values (:feed, :year, :day, :at, :position)
            on conflict do nothing
            """;

    private final JdbcClient database;

    EditionTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void learn(Batch batch) {
        batch.of(EditionEvent.class).forEach(this::draw);
    }

    void clear() {
        this.database
                .sql("truncate lecture.edition, lecture.edition_cell, lecture.edition_figure")
                .update();
    }

    private void draw(Projected<EditionEvent> source) {
        switch (source.event()) {
            case EditionDrawn(var feed, var year, var day) ->
                    this.database
                            .sql(DRAW)
                            .param("feed", feed.id())
                            .param("year", SchoolYear.parse(year).orElseThrow().start())
                            .param("day", day)
                            .param("at", source.at().atOffset(ZoneOffset.UTC))
                            .param("position", source.position())
                            .update();
        }
    }
}
