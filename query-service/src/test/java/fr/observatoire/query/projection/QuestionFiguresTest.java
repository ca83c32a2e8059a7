package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.AskedParameters;
import fr.observatoire.query.web.figures.ContributionSql;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryDirectory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Figures of questionnaires are what their obvious computation says, now and as known on a day, for
 * each audience; sharing is always today's.
 */
class QuestionFiguresTest extends ReadModelTest {

    private static final String SENT = "campagnes-reponses-envoyees-part";

    private static final String BEGUN = "campagnes-reponses-commencees-part";

    private static final String A = "0350001A";

    private static final String B = "0350002B";

    private static final String C = "0350003C";

    private static final int LENGTH = 400;

    private static final LocalDate LATER = LocalDate.of(2026, 11, 1);

    @Autowired private Figures figures;

    @Autowired private TerritoryDirectory territories;

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void answersCountAsTheirEventsSay(long seed) {
        List<Happened> story = QuestionStory.of(seed, LENGTH);
        write(story);
        var random = new Random(seed);
        var compared = new ArrayList<String>();
        for (Audience audience : List.of(Audience.ACADEMIE, Audience.PUBLIC, Audience.REGION)) {
            compared.addAll(compare(story, Knowledge.NOW, LATER, audience));
            LocalDate day = QuestionOracle.day(story.get(60 + random.nextInt(LENGTH - 60)));
            compared.addAll(compare(story, new Knowledge(day), day, audience));
        }
        assertThat(compared).as("not vacuous").hasSizeGreaterThan(100);
    }

    private List<String> compare(
            List<Happened> story, Knowledge knowledge, LocalDate until, Audience audience) {
        var oracle = new QuestionOracle(story, until);
        var expected = new ArrayList<String>();
        for (Feed feed : Feed.of(FeedKind.ANSWERS)) {
            List<String> lines = oracle.lines(feed, audience);
            assertThat(
                            IndicatorCatalogue.builtIn().of(feed).stream()
                                    .flatMap((it) -> lines(it, asked(knowledge, audience)))
                                    .sorted())
                    .as("%s for %s known on %s", feed.id(), audience, knowledge.day())
                    .containsExactlyElementsOf(lines);
            expected.addAll(lines);
        }
        return expected;
    }

    @Test
    void replayedTheyAreTheSame() {
        List<Happened> story = QuestionStory.of(24, LENGTH);
        write(story);
        List<String> once = all();
        write(story);
        assertThat(all()).isNotEmpty().containsExactlyElementsOf(once);
    }

    /** An event a day: asked on the 5th, begun on the 7th and 8th, sent on the 9th. */
    @Test
    void whoTakesPartIsNoSecret() {
        List<Object> events =
                List.of(
                        Given.registered(A),
                        Given.registered(B),
                        Given.registered(C),
                        Asking.opened(null),
                        Asking.expected(A, B, C),
                        Asking.answered(A, Asking.DAY, Answer.yes("cln.3.3.1.referent", true)),
                        Asking.answered(B, Asking.DAY, Answer.yes("cln.3.3.1.referent", true)),
                        Asking.submitted(A),
                        Asking.withdrawn(B));
        write(
                Happened.inOrder(events).stream()
                        .map((it) -> new Happened(it.position() * 86_400, it.event()))
                        .toList());

        assertThat(taken(SENT, null)).isEqualTo("1/3");
        assertThat(taken(BEGUN, null)).isEqualTo("1/3");
        assertThat(taken(SENT, LocalDate.of(2026, 1, 8))).isEqualTo("0/3");
        assertThat(taken(BEGUN, LocalDate.of(2026, 1, 8))).isEqualTo("2/3");
        assertThat(reported(Feed.CLN, null)).isEqualTo("1 of 3");
        assertThat(reported(Feed.CAMPAIGNS, LocalDate.of(2026, 1, 8))).isEqualTo("2 of 3");
        assertThat(reported(Feed.CAMPAIGNS, LocalDate.of(2026, 1, 4))).isEqualTo("none");
        assertThat(reported(Feed.NUMEA, null)).isEqualTo("none");
    }

    private String taken(String id, @Nullable LocalDate day) {
        Indicator indicator = IndicatorCatalogue.builtIn().find(id).orElseThrow();
        Figure figure =
                this.figures
                        .latest(List.of(indicator), asked(new Knowledge(day), Audience.PUBLIC))
                        .get(id);
        return (figure == null) ? "none" : figure.numerator() + "/" + figure.denominator();
    }

    private String reported(Feed feed, @Nullable LocalDate day) {
        return this.figures
                .coverage(feed, asked(new Knowledge(day), Audience.PUBLIC), PeriodKind.SCHOOL_YEAR)
                .values()
                .stream()
                .map((it) -> it.reported() + " of " + it.expected())
                .findFirst()
                .orElse("none");
    }

    private List<String> all() {
        return Feed.of(FeedKind.ANSWERS).stream()
                .flatMap((feed) -> IndicatorCatalogue.builtIn().of(feed).stream())
                .flatMap((it) -> lines(it, asked(Knowledge.NOW, Audience.PUBLIC)))
                .toList();
    }

    private Stream<String> lines(Indicator indicator, Asked asked) {
        return this.database
                .sql(
                        ContributionSql.with(indicator, asked)
                                + """
                                select concat_ws('|', :indicator, start, uai, trim_scale(numerator),
                                    trim_scale(denominator), position, departement, type)
                                from contribution
                                """)
                .param("indicator", indicator.id())
                .params(AskedParameters.of(asked))
                .query(String.class)
                .list()
                .stream();
    }

    private Asked asked(Knowledge knowledge, Audience audience) {
        return new Asked(
                Scope.of(this.territories.national(), null), Range.ALWAYS, knowledge, audience);
    }
}
