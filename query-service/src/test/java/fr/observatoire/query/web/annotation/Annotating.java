package fr.observatoire.query.web.annotation;

import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.web.FakeService.Answer;
import fr.observatoire.query.web.SurveyTest;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What the tests of annotations share. */
abstract class Annotating extends SurveyTest {

    private static final UUID TEXT = UUID.randomUUID();

    static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    void given(
            String id,
            String territory,
            @Nullable Feed feed,
            @Nullable String indicator,
            String words) {
        UUID key = INGEST.words(words);
        INGEST.happens(
                new AnnotationSet(
                        id,
                        "national",
                        new Annotated(
                                AnnotationKind.NOTE, territory, feed, indicator, DAY, DAY, key)));
        await().until(() -> this.web.get("/api/annotations/" + id).statusCode() == 200);
    }

    static Annotated content(String territory, LocalDate day) {
        return new Annotated(AnnotationKind.NOTE, territory, null, null, day, day, TEXT);
    }

    static void decides(int status, Object event) {
        COMMAND.answers(
                (any) -> {
                    INGEST.happens(event);
                    return Answer.json(status, "{\"resultat\":\"accepted\"}");
                });
    }
}
