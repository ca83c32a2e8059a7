package fr.observatoire.query.web.indicator;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.problem.ProblemException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
@RequestMapping("/api/indicators")
@Tag(name = "openapi.tag.indicators")
class IndicatorsController {

    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.builtIn();

    @GetMapping
    @Operation(summary = "openapi.indicators.list")
    List<Indicator> list() {
        return CATALOGUE.indicators();
    }

    @GetMapping("/{id}")
    @Operation(summary = "openapi.indicators.one")
    Indicator one(@Parameter(description = "openapi.indicators.id") @PathVariable String id) {
        return CATALOGUE.find(id).orElseThrow(() -> ProblemException.notFound(unknown(id)));
    }

    private static Reason unknown(String id) {
        return IndicatorParameter.whyUnknown("id", id);
    }
}
