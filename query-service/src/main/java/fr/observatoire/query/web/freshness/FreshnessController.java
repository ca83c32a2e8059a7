package fr.observatoire.query.web.freshness;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryParameter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Objects;

@RestController
@RequestMapping("/api/freshness")
@Tag(name = "openapi.tag.figures")
class FreshnessController {

    private static final int USUAL_SIZE = 50;

    private static final int MOST = 500;

    private static final int LAST_PAGE = 100_000;

    private final TerritoryParameter territories;

    private final FreshnessQuery query;

    FreshnessController(TerritoryParameter territories, FreshnessQuery query) {
        this.territories = territories;
        this.query = query;
    }

    @GetMapping
    @Operation(summary = "openapi.freshness", description = "openapi.freshness.description")
    Freshness freshness(
            @Parameter(description = "openapi.territory") @RequestParam(required = false)
                    @Nullable String territoire) {
        var reader = new ParameterReader();
        Territory territory = this.territories.read(reader, "territoire", territoire);
        reader.finish();
        return this.query.answer(territory);
    }

    @GetMapping("/retards")
    @Operation(summary = "openapi.freshness.late")
    LatePage late(@ParameterObject LateParameters asked) {
        var reader = new ParameterReader();
        Territory territory = this.territories.read(reader, "territoire", asked.territoire());
        reader.require("flux", asked.flux());
        Feed feed = reader.choice("flux", asked.flux(), FreshnessQuery.DUE, Feed::id);
        int page = reader.number("page", asked.page(), 0, 0, LAST_PAGE);
        int size = reader.number("size", asked.size(), USUAL_SIZE, 1, MOST);
        reader.finish();
        return this.query.late(Objects.requireNonNull(feed), territory, page, size);
    }
}
