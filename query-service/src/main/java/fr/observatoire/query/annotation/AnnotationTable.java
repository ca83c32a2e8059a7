package fr.observatoire.query.annotation;

import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.annotation.AnnotationAmended;
import fr.observatoire.contract.annotation.AnnotationEvent;
import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.contract.annotation.AnnotationWithdrawn;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.time.ZoneOffset;

/** The annotations, withdrawn ones too. A row knows the last event applied to it. */
@Component
class AnnotationTable implements ReadModelPart {

    private static final String SET =
            """
            insert into lecture.annotation (id, owner, kind, territory, feed, indicator, first_day,
                last_day, text_key, set_at, changed_at, position)
            values (:id, :owner, :kind, :territory, :feed, :indicator, :firstDay, :lastDay, :text,
                :at, :at, :position)
            on conflict do nothing
            """;

    private static final String AMEND =
            """
            update lecture.annotation set kind = :kind, territory = :territory, feed = :feed,
                indicator = :indicator, first_day = :firstDay, last_day = :lastDay,
                text_key = :text, changed_at = :at, position = :position
            where id = :id and position < :position
            """;

    private static final String WITHDRAW =
            """
            update lecture.annotation set withdrawn_on = :day, changed_at = :at,
                position = :position
            where id = :id and position < :position
            """;

    private final JdbcClient database;

    AnnotationTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void learn(Batch batch) {
        batch.of(AnnotationEvent.class).forEach(this::learn);
    }

    void clear() {
        this.database.sql("truncate lecture.annotation").update();
    }

    private void learn(Projected<AnnotationEvent> source) {
        switch (source.event()) {
            case AnnotationSet it ->
                    told(SET, it.content(), source).param("owner", it.owner()).update();
            case AnnotationAmended it -> told(AMEND, it.content(), source).update();
            case AnnotationWithdrawn it ->
                    of(WITHDRAW, source).param("day", it.withdrawnOn()).update();
        }
    }

    private StatementSpec told(String sql, Annotated content, Projected<AnnotationEvent> source) {
        Feed feed = content.feed();
        return of(sql, source)
                .param("kind", content.kind().id())
                .param("territory", content.territory())
                .param("feed", (feed == null) ? null : feed.id())
                .param("indicator", content.indicator())
                .param("firstDay", content.firstDay())
                .param("lastDay", content.lastDay())
                .param("text", content.text());
    }

    private StatementSpec of(String sql, Projected<AnnotationEvent> source) {
        return this.database
                .sql(sql)
                .param("id", source.event().annotation())
                .param("at", source.at().atOffset(ZoneOffset.UTC))
                .param("position", source.position());
    }
}
