package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.contract.edition.EditionDrawn;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.masking.Answer;
import fr.observatoire.query.masking.Attack;
import fr.observatoire.query.masking.CellKey;
import fr.observatoire.query.masking.Criterion;
import fr.observatoire.query.masking.Level;
import fr.observatoire.query.masking.Place;
import fr.observatoire.query.masking.RandomSchools;
import fr.observatoire.query.masking.Reporter;
import fr.observatoire.query.masking.SisterGroup;
import fr.observatoire.query.masking.Truth;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.publication.Shown;
import fr.observatoire.query.web.publication.State;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What an edition tells of two régions académiques, attacked. */
class PublicationTest extends ReadModelTest {

    private static final SchoolYear YEAR = new SchoolYear(2024);

    private static final SisterGroup TERMINALS =
            SisterGroup.of(IndicatorCatalogue.builtIn().of(Feed.EQUIPMENT)).stream()
                    .filter((group) -> group.id().equals("ordinateurs-pour-100-eleves"))
                    .findFirst()
                    .orElseThrow();

    private static final Indicator COMPUTERS = TERMINALS.indicators().getFirst();

    private static final String IN_THE_VIEW =
            """
            select concat_ws(' ', replace(territory_kind, 'pays', 'national'), territory, criterion,
                value, state, numerator, denominator)
            from dashboard.edition_figure where indicator = 'ordinateurs-pour-100-eleves'
            """;

    private static final CellKey FRANCE = CellKey.all(Place.FRANCE);

    @Autowired private Publication publication;

    @Test
    void nothingThatAnEditionMasksCanBeWorkedOutFromWhatItTells() {
        List<Reporter> schools = schools();
        this.log.append(Reported.events(schools));
        assertThat(show(COMPUTERS, FRANCE, Audience.NATIONAL).state())
                .isEqualTo(State.NOT_PUBLISHED);
        draw();
        var truth = new Truth(schools);
        List<Answer> answers = new ArrayList<>();
        for (Indicator indicator : TERMINALS.indicators()) {
            truth.cells().forEach((cell) -> answers.add(told(indicator, cell)));
            truth.kinds().forEach((kind) -> answers.add(new Answer(indicator, kind, true, 0, 0)));
        }

        assertThat(answers.stream().filter(Answer::masked)).isNotEmpty();
        assertThat(answers).filteredOn(Predicate.not(Answer::masked)).hasSizeGreaterThan(40);
        assertThat(new Attack(answers, truth.parents(), true).findings(truth)).isEmpty();
        assertThat(lines(IN_THE_VIEW))
                .containsExactlyInAnyOrderElementsOf(
                        answers.stream()
                                .filter(PublicationTest::isOfComputers)
                                .map(this::line)
                                .toList());
        assertThat(answers)
                .filteredOn(Predicate.not(Answer::masked))
                .allSatisfy((it) -> assertThat(it).isEqualTo(truth.of(it.indicator(), it.cell())));
    }

    @Test
    void anEditionNeverChangesAndIsForWhomItIsShared() {
        List<Reporter> schools = schools();
        List<Object> events = Reported.events(schools);
        this.log.append(events);
        draw();
        CellKey cell = published(new Truth(schools));
        Figure figure = show(COMPUTERS, cell, Audience.REGION).figure();
        List<String> mask = lines("select it::text from lecture.edition_figure it order by 1");
        assertThat(figure).isNotNull();
        assertThat(mask).isNotEmpty();
        assertThat(show(COMPUTERS, FRANCE, Audience.PUBLIC).state()).isEqualTo(State.NOT_PUBLISHED);
        assertThat(asOf(LocalDate.of(2020, 1, 1)).state()).isEqualTo(State.NOT_PUBLISHED);

        this.log.append(Given.inventoried("0751000A", Reported.DAY.plusDays(9), 4000));
        this.rebuild.resetReadModel();
        await().until(
                        () ->
                                lines("select uai from lecture.equipment_fact").size()
                                        > schools.size());
        await().until(() -> show(COMPUTERS, cell, Audience.REGION).state() == State.PUBLISHED);

        assertThat(show(COMPUTERS, cell, Audience.REGION).figure()).isEqualTo(figure);
        assertThat(lines("select it::text from lecture.edition_figure it order by 1"))
                .isEqualTo(mask);
    }

    private static boolean isOfComputers(Answer answer) {
        return answer.indicator().equals(COMPUTERS) && answer.cell().criterion() != Criterion.KIND;
    }

    /** As the view has it: of what is masked no number. */
    private String line(Answer answer) {
        String cell =
                "%s %s %s %s "
                        .formatted(
                                answer.cell().place().level().id(),
                                answer.cell().place().code(),
                                answer.cell().criterion().id(),
                                answer.cell().value());
        return answer.masked()
                ? cell + State.MASKED.id()
                : cell
                        + String.join(
                                " ",
                                State.PUBLISHED.id(),
                                Long.toString((long) answer.numerator()),
                                Long.toString((long) answer.denominator()));
    }

    private CellKey published(Truth truth) {
        return truth.cells().stream()
                .filter((it) -> show(COMPUTERS, it, Audience.REGION).state() == State.PUBLISHED)
                .findFirst()
                .orElseThrow();
    }

    private void draw() {
        this.log.append(new EditionDrawn(Feed.EQUIPMENT, YEAR.label(), LocalDate.of(2025, 9, 1)));
        await().until(
                        () ->
                                show(COMPUTERS, FRANCE, Audience.NATIONAL).state()
                                        != State.NOT_PUBLISHED);
    }

    private Answer told(Indicator indicator, CellKey cell) {
        Shown shown = show(indicator, cell, Audience.NATIONAL);
        Figure figure = shown.figure();
        assertThat(figure == null).isEqualTo(shown.state() != State.PUBLISHED);
        return new Answer(
                indicator,
                cell,
                shown.state() == State.MASKED,
                (figure == null) ? 0 : figure.numerator().doubleValue(),
                (figure == null) ? 0 : figure.denominator().doubleValue());
    }

    private Shown show(Indicator indicator, CellKey cell, Audience audience) {
        return this.publication.show(
                indicator, audience, Asked.now(scope(cell), Range.ALWAYS), YEAR);
    }

    private Shown asOf(LocalDate day) {
        return this.publication.show(
                COMPUTERS,
                Audience.REGION,
                Asked.now(scope(FRANCE), Range.ALWAYS).as(new Knowledge(day)),
                YEAR);
    }

    private static Scope scope(CellKey cell) {
        TerritoryKind kind = TerritoryKind.valueOf(cell.place().level().name());
        return new Scope(
                new Territory(kind, cell.place().code(), "", "", null),
                cell.criterion() == Criterion.TYPE ? SchoolType.ofId(cell.value()) : null,
                cell.criterion() == Criterion.SECTOR ? Sector.ofId(cell.value()) : null,
                cell.criterion() == Criterion.PRIORITY_EDUCATION
                        ? PriorityEducation.of(cell.value())
                        : null);
    }

    /** Île-de-France has three académies, Bretagne is one. */
    private static List<Reporter> schools() {
        var random = new RandomSchools(4, true);
        var schools = new ArrayList<Reporter>();
        for (String line :
                List.of("11/01/075", "11/24/077", "11/24/094", "11/25/078", "53/14/035")) {
            String[] codes = line.split("/", -1);
            schools.addAll(
                    random.in(
                            List.of(
                                    Place.FRANCE,
                                    new Place(Level.REGION, codes[0]),
                                    new Place(Level.ACADEMIE, codes[1]),
                                    new Place(Level.DEPARTEMENT, codes[2]))));
        }
        return schools;
    }
}
