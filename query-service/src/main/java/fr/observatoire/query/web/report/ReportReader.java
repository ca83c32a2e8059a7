package fr.observatoire.query.web.report;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.figures.Told;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.period.Today;
import fr.observatoire.query.web.problem.ProblemException;
import fr.observatoire.query.web.publication.AudienceParameter;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes sense of the address of a report. */
@Component
class ReportReader {

    private final TerritoryDirectory directory;

    ReportReader(TerritoryDirectory directory) {
        this.directory = directory;
    }

    /**
     * What the report is about.
     *
     * @param code INSEE code of a région
     * @param label of a school year, or the calendar year in which it begins
     * @param audience whom it is for; the académie's team when null
     * @throws ProblemException when there is no such région or audience, when the year is none, or
     *     when it has not begun
     */
    Frame read(String code, String label, @Nullable String audience) {
        Territory region =
                this.directory
                        .find(TerritoryKind.REGION, code)
                        .orElseThrow(
                                () ->
                                        ProblemException.notFound(
                                                Reason.of(
                                                        "region.inconnue", "region", code, null)));
        var reader = new ParameterReader();
        Told asker = AudienceParameter.read(reader, audience, Scope.of(region, null));
        SchoolYear year = year(reader, label);
        reader.finish();
        return new Frame(region, academies(region), Objects.requireNonNull(year), asker);
    }

    private List<Territory> academies(Territory region) {
        return this.directory.byName(TerritoryKind.ACADEMIE).stream()
                .filter((one) -> region.id().equals(one.parent()))
                .toList();
    }

    private static @Nullable SchoolYear year(ParameterReader reader, String label) {
        reader.require("annee", label);
        SchoolYear year =
                reader.parsed(
                        label,
                        ReportReader::known,
                        (given) -> Reason.of("annee.forme", "annee", given, null));
        if (year != null && year.firstDay().isAfter(Today.inParis())) {
            reader.fault(Reason.of("annee.future", "annee", year.label(), null));
        }
        return year;
    }

    /** A year that has two before it. */
    private static Optional<SchoolYear> known(String text) {
        return SchoolYear.parse(text)
                .filter((year) -> year.start() - 2 >= Range.ALWAYS.from().getYear());
    }
}
