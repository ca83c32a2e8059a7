package fr.observatoire.query.web.report;

import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Told;
import fr.observatoire.query.web.figures.YearChoice;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** The reports as pages, to be read or printed. */
@PageController
class ReportPages {

    private static final String NAV = "rapports";

    private final TerritoryDirectory directory;

    private final Figures figures;

    private final ReportReader reader;

    private final ReportQuery query;

    ReportPages(
            TerritoryDirectory directory, Figures figures, ReportReader reader, ReportQuery query) {
        this.directory = directory;
        this.figures = figures;
        this.reader = reader;
        this.query = query;
    }

    @GetMapping("/rapports")
    ModelAndView list() {
        var list =
                new ReportList(
                        this.directory.byName(TerritoryKind.REGION),
                        YearChoice.of(this.figures.span(), null).years());
        return new ModelAndView("rapports", Map.of("list", list, "nav", NAV));
    }

    @GetMapping("/rapports/{region}/{annee}")
    ModelAndView report(
            @PathVariable String region,
            @PathVariable String annee,
            @RequestParam(required = false) @Nullable String audience) {
        Report report = this.query.answer(this.reader.read(region, annee, audience));
        boolean isOfTheTeam = Told.isAllowed(Audience.ACADEMIE, Scope.of(report.region(), null));
        return new ModelAndView(
                "rapport", Map.of("report", report, "ofTheTeam", isOfTheTeam, "nav", NAV));
    }
}
