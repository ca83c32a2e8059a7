package fr.observatoire.query.web.journal;

import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryParameter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The journal, for the admin; of a school, for the school. */
@RestController
@Tag(name = "openapi.tag.journal")
class JournalController {

    private static final int USUAL = 100;

    private static final int MOST = 1000;

    private final TerritoryParameter territories;

    private final JournalQuery query;

    JournalController(TerritoryParameter territories, JournalQuery query) {
        this.territories = territories;
        this.query = query;
    }

    @GetMapping("/api/journal")
    @Operation(summary = "openapi.journal", description = "openapi.journal.description")
    ResponseEntity<List<JournalLine>> list(
            @Parameter(description = "openapi.territory") @RequestParam(required = false)
                    @Nullable String territoire,
            @Parameter(description = "openapi.journal.qui") @RequestParam(required = false)
                    @Nullable String qui,
            @Parameter(description = "openapi.journal.avant") @RequestParam(required = false)
                    @Nullable String avant,
            @Parameter(description = "openapi.journal.limit") @RequestParam(required = false)
                    @Nullable String limit) {
        var reader = new ParameterReader();
        Territory territory = this.territories.read(reader, "territoire", territoire);
        JournalAsked asked = JournalAsked.read(reader, territory, qui, avant);
        int most = reader.number("limit", limit, USUAL, 1, MOST);
        reader.finish();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(this.query.latest(asked, most).lines());
    }
}
