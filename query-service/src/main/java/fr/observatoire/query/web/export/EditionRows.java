package fr.observatoire.query.web.export;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.publication.Publication;
import fr.observatoire.query.web.publication.Shown;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryDirectory;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of an export for an audience that is told editions: a line per cell, masked or not. */
@Component
class EditionRows {

    private final Publication publication;

    private final TerritoryDirectory directory;

    EditionRows(Publication publication, TerritoryDirectory directory) {
        this.publication = publication;
        this.directory = directory;
    }

    /** Of the territories of the level that lie in the scope's, oldest first. */
    Stream<ExportRow> of(Indicator indicator, ExportRequest request) {
        List<Territory> places =
                this.directory.all(request.level()).stream()
                        .filter((it) -> isIn(it, request.asked().scope().territory()))
                        .toList();
        return this.publication
                .years(indicator, request.audience(), request.asked())
                .reversed()
                .stream()
                .flatMap((year) -> rows(indicator, request, year, places));
    }

    private boolean isIn(Territory place, Territory whole) {
        return this.directory.upwards(place).anyMatch((it) -> it.id().equals(whole.id()));
    }

    private Stream<ExportRow> rows(
            Indicator indicator, ExportRequest request, SchoolYear year, List<Territory> places) {
        Map<String, Shown> told =
                this.publication.everywhere(
                        indicator, request.audience(), request.asked(), year, request.level());
        return places.stream()
                .flatMap(
                        (place) ->
                                Stream.ofNullable(told.get(place.code()))
                                        .map((it) -> ExportRow.of(place, year.firstDay(), it)));
    }
}
