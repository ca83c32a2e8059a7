package fr.observatoire.query.web.indicator;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.problem.ProblemException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is measured, why, and what it can be compared with. */
@PageController
class IndicatorPages {

    private static final String NAV = "indicateurs";

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.builtIn();

    @GetMapping("/indicateurs")
    ModelAndView all() {
        Map<String, List<Indicator>> families =
                CATALOGUE.indicators().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Indicator::family,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return new ModelAndView(
                "indicateurs",
                Map.of("families", families, "count", CATALOGUE.indicators().size(), "nav", NAV));
    }

    @GetMapping("/indicateurs/{id}")
    ModelAndView one(@PathVariable String id) {
        Indicator indicator =
                CATALOGUE
                        .find(id)
                        .orElseThrow(
                                () ->
                                        ProblemException.notFound(
                                                IndicatorParameter.whyUnknown("id", id)));
        return new ModelAndView("indicateur", Map.of("indicator", indicator, "nav", NAV));
    }
}
