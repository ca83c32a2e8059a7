package fr.observatoire.query.web.home;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.query.web.annotation.AnnotationCards;
import fr.observatoire.query.web.coverage.CoverageQuery;
import fr.observatoire.query.web.coverage.CoverageSeries;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.figures.YearChoice;
import fr.observatoire.query.web.latest.LatestQuery;
import fr.observatoire.query.web.receipts.Receipts;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.series.Series;
import fr.observatoire.query.web.series.SeriesQuery;
import fr.observatoire.query.web.series.SeriesRequest;
import fr.observatoire.query.web.territory.TerritoryChoice;
import fr.observatoire.query.web.territory.TerritoryDirectory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Gathers what the page shows. */
@Component
class HomeQuery {

    private static final int RECEIPTS = 8;

    private static final Indicator VISITS = indicator("ent-visites-par-eleve");

    private static final Indicator PUPILS = indicator("ent-eleves-actifs");

    private static final List<Indicator> HEADLINES =
            List.of(
                    VISITS,
                    PUPILS,
                    indicator("ent-parents-actifs"),
                    indicator("ent-enseignants-actifs"),
                    indicator("ordinateurs-pour-100-eleves"),
                    indicator("salles-equipees-part"));

    private final TerritoryDirectory directory;

    private final Figures figures;

    private final SeriesQuery series;

    private final LatestQuery latest;

    private final EquipmentQuery equipment;

    private final CoverageQuery coverage;

    private final Receipts receipts;

    private final AnnotationCards cards;

    HomeQuery(
            TerritoryDirectory directory,
            Figures figures,
            SeriesQuery series,
            LatestQuery latest,
            EquipmentQuery equipment,
            CoverageQuery coverage,
            Receipts receipts,
            AnnotationCards cards) {
        this.directory = directory;
        this.figures = figures;
        this.series = series;
        this.latest = latest;
        this.equipment = equipment;
        this.coverage = coverage;
        this.receipts = receipts;
        this.cards = cards;
    }

    HomePage answer(HomeForm form) {
        TerritoryChoice choice =
                TerritoryChoice.of(
                        this.directory, form.region(), form.academie(), form.departement());
        YearChoice years = YearChoice.of(this.figures.span(), form.annee());
        SchoolType type = type(form.type());
        Scope scope = Scope.of(choice.territory(), type);
        return new HomePage(
                choice,
                type,
                years,
                this.latest.answer(HEADLINES, Asked.now(scope, years.range()).byCaller()).values(),
                Trend.of(
                        weekly(VISITS, scope, years.range()),
                        weekly(PUPILS, scope, years.range()),
                        this.cards::of),
                this.equipment.groups(scope, years.range()),
                feeds(scope, years.range()),
                this.receipts.latestFiles(RECEIPTS),
                this.receipts.latest(null, RECEIPTS),
                years.chosen() == null);
    }

    private Series weekly(Indicator indicator, Scope scope, Range range) {
        Asked asked = Asked.now(scope, range).byCaller();
        return this.series.answer(
                new SeriesRequest(indicator, asked, PeriodKind.WEEK, true, asked.audience()));
    }

    private Feeds feeds(Scope scope, Range range) {
        Asked asked = Asked.now(scope, range).byCaller();
        List<CoverageSeries> all =
                Arrays.stream(Feed.values())
                        .map((feed) -> this.coverage.answer(feed, asked, feed.grain()))
                        .toList();
        return new Feeds(all.stream().flatMap(HomeQuery::last).toList(), all.getFirst());
    }

    /** The last period that was reported: the one under way is still being sent. */
    private static Stream<Feeds.Last> last(CoverageSeries series) {
        return series.points().reversed().stream()
                .filter((point) -> point.reported() > 0)
                .limit(1)
                .map((point) -> new Feeds.Last(series.feed(), point));
    }

    private static @Nullable SchoolType type(@Nullable String id) {
        return Arrays.stream(SchoolType.values())
                .filter((type) -> type.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Indicator indicator(String id) {
        return IndicatorCatalogue.builtIn().find(id).orElseThrow();
    }
}
