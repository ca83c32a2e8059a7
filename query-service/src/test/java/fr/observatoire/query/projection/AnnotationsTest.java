package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.annotation.Annotated;
import fr.observatoire.contract.annotation.AnnotationAmended;
import fr.observatoire.contract.annotation.AnnotationKind;
import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.contract.annotation.AnnotationWithdrawn;
import fr.observatoire.contract.indicator.Feed;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Annotations in their table and in Grafana's view. */
class AnnotationsTest extends ReadModelTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private static final UUID WORDS = new UUID(0, 9);

    private static final Annotated BREAK =
            new Annotated(
                    AnnotationKind.SCOPE_CHANGE, "academie:14", Feed.ENT, null, DAY, null, WORDS);

    private static final Annotated CLOSURE =
            new Annotated(
                    AnnotationKind.CLOSURE,
                    "national",
                    null,
                    "ent-eleves-actifs",
                    DAY.plusDays(7),
                    DAY.plusDays(13),
                    WORDS);

    private static final List<Object> STORY =
            List.of(
                    new AnnotationSet("perimetre", "academie:14", BREAK),
                    new AnnotationSet("fermeture", "national", CLOSURE),
                    new AnnotationAmended("perimetre", CLOSURE, BREAK),
                    new AnnotationAmended("perimetre", BREAK, CLOSURE),
                    new AnnotationSet("ecartee", "national", CLOSURE),
                    new AnnotationWithdrawn("ecartee", DAY.plusDays(30)));

    @Test
    void whatIsSeenTwiceOrInParts() {
        List<Happened> events = Happened.inOrder(STORY);
        write(events.subList(0, 3));
        write(events);
        write(events.subList(2, 4));
        assertThat(rows())
                .containsExactly(
                        "ecartee national fermeture national ent-eleves-actifs 2025-09-08"
                                + " 2025-09-14 2025-10-01 @6",
                        "fermeture national fermeture national ent-eleves-actifs 2025-09-08"
                                + " 2025-09-14 @2",
                        "perimetre academie:14 rupture-perimetre academie:14 ent 2025-09-01 @4");
    }

    @Test
    void grafanaSeesThoseThatHold() {
        write(Happened.inOrder(STORY));
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', annotation, kind, break, territory_kind,
                                    territory_code, feed, indicator, first_day, last_day)
                                from dashboard.annotation order by 1
                                """))
                .containsExactly(
                        "fermeture fermeture f pays FR ent-eleves-actifs 2025-09-08 2025-09-14",
                        "perimetre rupture-perimetre t academie 14 ent 2025-09-01 2025-09-01");
    }

    @Test
    void replayingTwiceGivesTheSameTable() {
        this.log.append(STORY);
        Awaitility.await().until(() -> rows().size() == 3 && rows().getFirst().contains("10-01"));
        Map<String, List<String>> first = this.dump.take();
        for (int replay = 0; replay < 2; replay++) {
            this.rebuild.resetReadModel();
            Awaitility.await().untilAsserted(() -> assertThat(this.dump.take()).isEqualTo(first));
        }
    }

    private List<String> rows() {
        return lines(
                """
                select concat_ws(' ', id, owner, kind, territory, feed, indicator, first_day,
                    last_day, withdrawn_on, '@' || position)
                from lecture.annotation order by id
                """);
    }
}
