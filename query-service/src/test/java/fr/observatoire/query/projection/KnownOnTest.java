package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.AskedParameters;
import fr.observatoire.query.web.figures.ContributionSql;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What was known on a day is what a projection would show that was built from the events up to that
 * day only, whatever came after: corrections, late facts, changes of the register.
 */
class KnownOnTest extends ReadModelTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final int LENGTH = 400;

    private static final int SECONDS_BETWEEN = 3_600;

    private static final List<String> DEPARTEMENTS = List.of("022", "035", "075");

    @Autowired private Figures figures;

    @Autowired private TerritoryDirectory territories;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aDaysKnowledgeIsAProjectionOfThatDay(long seed) {
        List<Happened> story = story(seed);
        write(story);
        Random random = new Random(seed);
        for (int round = 0; round < 3; round++) {
            LocalDate day = day(story.get(random.nextInt(LENGTH)));
            Oracle oracle = oracle(story, day);
            assertThat(contributions(new Knowledge(day)))
                    .as("known on %s", day)
                    .containsExactlyElementsOf(oracle.rollup());
            assertThat(coverage(new Knowledge(day)))
                    .as("coverage known on %s", day)
                    .containsExactlyElementsOf(coverage(oracle, day));
        }
    }

    @Test
    void whatIsKnownNowIsTheRollUp() {
        write(story(15));
        assertThat(contributions(Knowledge.NOW))
                .hasSizeGreaterThan(300)
                .containsExactlyElementsOf(this.dump.lines("rollup"));
    }

    /** An event an hour. */
    private static List<Happened> story(long seed) {
        return Story.of(seed, LENGTH).stream()
                .map((it) -> new Happened(it.position() * SECONDS_BETWEEN, it.event()))
                .toList();
    }

    private static Oracle oracle(List<Happened> story, LocalDate day) {
        return new Oracle(story.stream().filter((it) -> !day(it).isAfter(day)).toList());
    }

    /** One line per cell of the roll-ups, as {@link Cells} writes them. */
    private List<String> contributions(Knowledge knowledge) {
        return IndicatorCatalogue.builtIn().indicators().stream()
                .filter((indicator) -> indicator.feed().kind() == FeedKind.SCHOOLS)
                .flatMap((indicator) -> contributions(indicator, france(knowledge)))
                .sorted()
                .toList();
    }

    private Stream<String> contributions(Indicator indicator, Asked asked) {
        String audience = (indicator.feed() == Feed.EQUIPMENT) ? "national" : "public";
        return this.database
                .sql(
                        ContributionSql.with(indicator, asked)
                                + """
                                select concat_ws('|', :indicator, :kind, start, departement, type,
                                    sector, priority_education, :audience, sum(numerator),
                                    sum(denominator), count(*))
                                from contribution
                                group by start, departement, type, sector, priority_education
                                """)
                .param("indicator", indicator.id())
                .param("kind", indicator.feed().grain().id())
                .param("audience", audience)
                .params(AskedParameters.of(asked))
                .query(String.class)
                .list()
                .stream();
    }

    /** One line per feed, period and département, then per feed and period. */
    private List<String> coverage(Knowledge knowledge) {
        Stream<Scope> places =
                DEPARTEMENTS.stream()
                        .map((code) -> this.territories.find(TerritoryKind.DEPARTEMENT, code))
                        .map((place) -> Scope.of(place.orElseThrow(), null));
        return Stream.concat(places, Stream.of(Scope.of(this.territories.national(), null)))
                .flatMap((scope) -> coverage(new Asked(scope, Range.ALWAYS, knowledge)))
                .sorted()
                .toList();
    }

    private Stream<String> coverage(Asked asked) {
        return Feed.of(FeedKind.SCHOOLS).stream()
                .flatMap(
                        (feed) ->
                                this.figures.coverage(feed, asked, feed.grain()).values().stream()
                                        .map(
                                                (it) ->
                                                        "%s|%s|%s|%s|%s|%s"
                                                                .formatted(
                                                                        feed.id(),
                                                                        feed.grain().id(),
                                                                        it.start(),
                                                                        asked.scope()
                                                                                .territory()
                                                                                .code(),
                                                                        it.reported(),
                                                                        it.expected())));
    }

    /** Nobody is expected in what has not begun. */
    private static List<String> coverage(Oracle oracle, LocalDate day) {
        Cells sums = new Cells();
        for (String line : oracle.coverage()) {
            String[] cell = line.split("\\|", -1);
            if (!LocalDate.parse(cell[2]).isAfter(day)) {
                int reported = Integer.parseInt(cell[7]);
                int expected = Integer.parseInt(cell[8]);
                String period = String.join("|", cell[0], cell[1], cell[2]);
                sums.add(period + "|" + cell[3], reported, expected);
                sums.add(period + "|FR", reported, expected);
            }
        }
        return sums.lines();
    }

    private Asked france(Knowledge knowledge) {
        return new Asked(Scope.of(this.territories.national(), null), Range.ALWAYS, knowledge);
    }

    private static LocalDate day(Happened event) {
        return event.at().atZone(PARIS).toLocalDate();
    }
}
