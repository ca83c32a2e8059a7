package fr.observatoire.query.web.gar;

import fr.observatoire.contract.indicator.PeriodKind;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.PeriodReader;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryKind;
import fr.observatoire.query.web.territory.TerritoryParameter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "openapi.tag.figures")
class GarController {

    private final TerritoryParameter territories;

    private final GarQuery query;

    GarController(TerritoryParameter territories, GarQuery query) {
        this.territories = territories;
        this.query = query;
    }

    @GetMapping("/api/gar")
    @Operation(summary = "openapi.gar", description = "openapi.gar.description")
    GarYears gar(
            @Parameter(description = "openapi.gar.territory") @RequestParam(required = false)
                    @Nullable String territory,
            @Parameter(description = "openapi.from") @RequestParam(required = false)
                    @Nullable String from,
            @Parameter(description = "openapi.to") @RequestParam(required = false)
                    @Nullable String to,
            @Parameter(description = "openapi.connuLe") @RequestParam(required = false)
                    @Nullable String connuLe) {
        var reader = new ParameterReader();
        Territory where = this.territories.read(reader, "territory", territory);
        if (where.kind().compareTo(TerritoryKind.ACADEMIE) > 0) {
            reader.fault(Reason.of("territoire.gar", "territory", where.id(), null));
        }
        Range range = PeriodReader.range(reader, from, to, PeriodKind.SCHOOL_YEAR);
        Knowledge knowledge = PeriodReader.knowledge(reader, connuLe);
        reader.finish();
        return this.query.answer(where, range, knowledge);
    }
}
