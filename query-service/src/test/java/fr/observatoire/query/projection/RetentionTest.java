package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Given.UAI;
import static fr.observatoire.query.projection.Given.corrected;
import static fr.observatoire.query.projection.Given.pupils;
import static fr.observatoire.query.projection.Given.registered;
import static fr.observatoire.query.projection.Given.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.query.fact.FeedTable;
import fr.observatoire.query.retention.RetentionSweep;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Facts of schools go; no sum ever notices. */
class RetentionTest extends ReadModelTest {

    private static final int LENGTH = 400;

    private static final LocalDate SECOND_YEAR = LocalDate.of(2024, 8, 1);

    private static final LocalDate THIRD_YEAR = LocalDate.of(2025, 8, 1);

    private static final LocalDate OLD_MONDAY = LocalDate.of(2024, 11, 4);

    @Autowired private RetentionSweep sweep;

    @Autowired private ProjectionLag lag;

    @Autowired private StartUp startUp;

    @AfterEach
    void keepEverythingAgain() {
        this.database.sql("delete from lecture.expired_fact").update();
        this.database.sql("delete from lecture.retention").update();
    }

    @ParameterizedTest
    @ValueSource(longs = 1)
    void randomStreamsHaveTheSameTotalsBeforeAndAfterAndOnceReplayed(long seed) {
        List<Happened> story = Story.of(seed, LENGTH);
        Oracle oracle = new Oracle(story);
        Random random = new Random(seed);
        int done = 0;
        while (done < LENGTH) {
            int next = Math.min(LENGTH, done + 20 + random.nextInt(80));
            this.log.append(story.subList(done, next).stream().map(Happened::event).toList());
            awaitProjected();
            enforce((next < LENGTH / 2) ? SECOND_YEAR : THIRD_YEAR);
            done = next;
        }
        assertTotals(oracle);
        assertNothingIsKeptBefore(THIRD_YEAR);
        List<String> expired = this.dump.rows("expired_fact");

        this.rebuild.resetReadModel();
        await().untilAsserted(() -> assertTotals(oracle));
        enforce(THIRD_YEAR);
        assertTotals(oracle);
        assertNothingIsKeptBefore(THIRD_YEAR);
        assertThat(sorted(this.dump.rows("expired_fact"))).isEqualTo(sorted(expired));
    }

    @Test
    void aLateCorrectionMovesTheTotalByItsDifferenceAndLeavesNothingBehind() {
        this.log.append(
                registered(UAI),
                pupils(UAI, "2024-2025", 400),
                usage(UAI, OLD_MONDAY, 800, 300),
                corrected(UAI, OLD_MONDAY, 820, 300));
        awaitProjected();
        enforce(THIRD_YEAR);
        assertThat(visits()).containsExactly("820/400/1");
        assertThat(this.dump.rows("ent_fact")).isEmpty();
        assertThat(this.dump.rows("ent_fact_past")).isEmpty();

        this.log.append(corrected(UAI, OLD_MONDAY, 900, 300));
        awaitProjected();
        assertThat(visits()).containsExactly("900/400/1");
        this.log.append(pupils(UAI, "2023-2024", 350), pupils(UAI, "2024-2025", 500));
        awaitProjected();
        assertThat(visits()).containsExactly("900/500/1");
        assertThat(this.dump.rows("ent_fact")).isEmpty();
        assertThat(this.dump.rows("ent_fact_past")).isEmpty();
    }

    @Test
    void sumsDerivedAgainCountWhatIsOver() {
        List<Happened> story = Story.of(4, LENGTH);
        this.log.append(story.stream().map(Happened::event).toList());
        awaitProjected();
        enforce(THIRD_YEAR);
        this.database.sql("update lecture.derivation set fingerprint = 'another'").update();
        this.startUp.afterSingletonsInstantiated();
        assertTotals(new Oracle(story));
        assertNothingIsKeptBefore(THIRD_YEAR);
    }

    @Test
    void whatIsLongerKeptComesBackWithAReplayOnly() {
        this.log.append(registered(UAI), usage(UAI, OLD_MONDAY, 800, 300));
        awaitProjected();
        enforce(THIRD_YEAR);
        enforce(SECOND_YEAR);
        assertThat(lines("select lecture.kept_since('ent')::text"))
                .containsExactly(THIRD_YEAR.toString());
        this.rebuild.resetReadModel();
        awaitProjected();
        enforce(SECOND_YEAR);
        assertThat(lines("select lecture.kept_since('ent')::text"))
                .containsExactly(SECOND_YEAR.toString());
        assertThat(this.dump.rows("ent_fact")).hasSize(1);
        enforce(null);
        assertThat(lines("select lecture.kept_since('ent')::text")).containsExactly("-infinity");
    }

    /** Tokens of segments without events tell only after a while that a replay is over. */
    private void enforce(LocalDate keptSince) {
        await().until(
                        () -> {
                            feeds().forEach((feed) -> this.sweep.sweep(feed, keptSince));
                            return lines("select feed from lecture.retention where not active")
                                    .isEmpty();
                        });
    }

    private void awaitProjected() {
        await().until(() -> this.lag.events() == 0);
    }

    private void assertTotals(Oracle oracle) {
        assertThat(this.dump.lines("rollup"))
                .hasSizeGreaterThan(300)
                .containsExactlyElementsOf(oracle.rollup());
        assertThat(this.dump.lines("coverage")).containsExactlyElementsOf(oracle.coverage());
    }

    private void assertNothingIsKeptBefore(LocalDate day) {
        for (Feed feed : feeds()) {
            FeedTable table = FeedTable.of(feed);
            for (String name : List.of(table.name(), table.name() + "_past")) {
                assertThat(
                                lines(
                                        "select count(*)::text from lecture.%s where %s < '%s'"
                                                .formatted(name, table.day(), day)))
                        .as(name)
                        .containsExactly("0");
            }
        }
    }

    private List<String> visits() {
        return lines(
                "select concat_ws('/', numerator, denominator, schools) from"
                        + " dashboard.indicator_week where indicator = 'ent-visites-par-eleve'");
    }

    private static List<Feed> feeds() {
        return Arrays.stream(Feed.values())
                .filter((feed) -> feed.kind() == FeedKind.SCHOOLS)
                .toList();
    }

    /** Positions in whatever order they expired. */
    private static List<String> sorted(List<String> rows) {
        return rows.stream()
                .map((row) -> row.chars().sorted().mapToObj(Character::toString).toList())
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
