package fr.observatoire.query.web.territory;

import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.query.web.parameter.ParameterReader;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
@Tag(name = "openapi.tag.territories")
class SchoolsController {

    private static final int USUAL_SIZE = 50;

    private static final int MOST = 500;

    private static final int LAST_PAGE = 100_000;

    private final SchoolDirectory schools;

    private final TerritoryParameter territories;

    SchoolsController(SchoolDirectory schools, TerritoryParameter territories) {
        this.schools = schools;
        this.territories = territories;
    }

    @GetMapping("/api/schools")
    @Operation(summary = "openapi.schools.search")
    SchoolPage search(
            @Parameter(description = "openapi.territory") @RequestParam(required = false)
                    @Nullable String territory,
            @Parameter(description = "openapi.schools.academie") @RequestParam(required = false)
                    @Nullable String academie,
            @Parameter(description = "openapi.type") @RequestParam(required = false)
                    @Nullable String type,
            @Parameter(description = "openapi.schools.q") @RequestParam(required = false)
                    @Nullable String q,
            @Parameter(description = "openapi.page") @RequestParam(required = false)
                    @Nullable String page,
            @Parameter(description = "openapi.size") @RequestParam(required = false)
                    @Nullable String size) {
        var reader = new ParameterReader();
        var search =
                new SchoolSearch(
                        ParameterReader.isGiven(academie)
                                ? this.territories.academie(reader, "academie", academie)
                                : this.territories.read(reader, "territory", territory),
                        reader.choice("type", type, List.of(SchoolType.values()), SchoolType::id),
                        SchoolSearch.words(q),
                        reader.number("page", page, 0, 0, LAST_PAGE),
                        reader.number("size", size, USUAL_SIZE, 1, MOST));
        reader.finish();
        return this.schools.search(search);
    }
}
