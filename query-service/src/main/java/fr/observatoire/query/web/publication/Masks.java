package fr.observatoire.query.web.publication;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.masking.Limits;
import fr.observatoire.query.masking.Mask;
import fr.observatoire.query.masking.Reporter;
import fr.observatoire.query.masking.SisterGroup;
import fr.observatoire.query.masking.Sum;
import fr.observatoire.query.projection.ReadModel;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.CellCoverages;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.figures.Reporters;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryDirectory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Optional;

/** Works out what an edition tells, and masks the rest, once all that it rests on is there. */
@Component
class Masks {

    /**
     * Who meets another at work goes without; so does a projection that is behind, or that replays:
     * its token then wraps the one it has come to.
     */
    private static final String CLAIM =
            """
            select feed from lecture.edition
            where feed = :feed and school_year = :year and indicators is null
                and (
                    select coalesce(bool_and(coalesce(
                        (json #>> '{currentToken,index}')::bigint, (json ->> 'index')::bigint, -1)
                            >= :position), false)
                    from lecture.TokenEntry
                    cross join lateral (values (convert_from(token, 'UTF8')::jsonb)) as it (json)
                    where processorName = :processor)
            for update skip locked
            """;

    private static final String DONE =
            """
            update lecture.edition set indicators = :indicators
            where feed = :feed and school_year = :year
            """;

    private final Editions editions;

    private final JdbcClient database;

    private final TransactionOperations transactions;

    private final Reporters reporters;

    private final CellCoverages coverages;

    private final EditionCells cells;

    private final TerritoryDirectory directory;

    private final IndicatorCatalogue catalogue;

    private final Limits limits;

    Masks(
            Editions editions,
            JdbcClient database,
            TransactionOperations transactions,
            Reporters reporters,
            CellCoverages coverages,
            EditionCells cells,
            TerritoryDirectory directory,
            IndicatorCatalogue catalogue,
            Limits limits) {
        this.editions = editions;
        this.database = database;
        this.transactions = transactions;
        this.reporters = reporters;
        this.coverages = coverages;
        this.cells = cells;
        this.directory = directory;
        this.catalogue = catalogue;
        this.limits = limits;
    }

    /** What was drawn since; several instances share it. */
    @Scheduled(fixedDelayString = "PT2S")
    void workOutDrawn() {
        this.editions.all().stream()
                .filter((edition) -> edition.indicators() == null)
                .forEach(this::prepare);
    }

    private void prepare(Edition edition) {
        this.transactions.executeWithoutResult(
                (status) -> claim(edition).ifPresent((claimed) -> workOut(edition)));
    }

    private Optional<String> claim(Edition edition) {
        return this.database
                .sql(CLAIM)
                .param("feed", edition.feed().id())
                .param("year", edition.year().start())
                .param("position", edition.position())
                .param("processor", ReadModel.PROCESSOR)
                .query(String.class)
                .optional();
    }

    private void workOut(Edition edition) {
        List<Indicator> indicators = this.catalogue.of(edition.feed());
        var france = Scope.of(this.directory.national(), null);
        var asked = new Asked(france, Range.of(edition.year()), edition.knowledge());
        this.cells.keep(edition, this.coverages.of(edition.feed(), asked));
        List<Reporter> schools = this.reporters.of(indicators, asked);
        SisterGroup.of(indicators)
                .forEach(
                        (group) ->
                                this.cells.keep(
                                        edition,
                                        Mask.of(group, schools, this.limits),
                                        Sum.of(group, schools)));
        this.database
                .sql(DONE)
                .param(
                        "indicators",
                        indicators.stream().map(Edition::signature).toArray(String[]::new))
                .param("feed", edition.feed().id())
                .param("year", edition.year().start())
                .update();
    }
}
