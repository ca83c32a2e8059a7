package fr.observatoire.query.web.territory;

import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.problem.ProblemException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

@RestController
@RequestMapping("/api/territories")
@Tag(name = "openapi.tag.territories")
class TerritoriesController {

    private static final List<TerritoryKind> LISTED =
            Arrays.stream(TerritoryKind.values())
                    .filter((kind) -> kind != TerritoryKind.ETABLISSEMENT)
                    .toList();

    private final TerritoryDirectory directory;

    private final TerritoryParameter territories;

    TerritoriesController(TerritoryDirectory directory, TerritoryParameter territories) {
        this.directory = directory;
        this.territories = territories;
    }

    @GetMapping
    @Operation(summary = "openapi.territories.list")
    List<Territory> list(
            @Parameter(description = "openapi.territories.kind") @RequestParam(required = false)
                    @Nullable String kind,
            @Parameter(description = "openapi.territories.parent") @RequestParam(required = false)
                    @Nullable String parent) {
        var reader = new ParameterReader();
        TerritoryKind asked = reader.choice("kind", kind, LISTED, TerritoryKind::id);
        Territory within =
                ParameterReader.isGiven(parent)
                        ? this.territories.read(reader, "parent", parent)
                        : null;
        reader.finish();
        return LISTED.stream()
                .filter((listed) -> asked == null || listed == asked)
                .flatMap((listed) -> this.directory.all(listed).stream())
                .filter(
                        (territory) ->
                                within == null || Objects.equals(territory.parent(), within.id()))
                .toList();
    }

    @GetMapping("/{kind}/{code}")
    @Operation(summary = "openapi.territories.one")
    Territory one(
            @Parameter(description = "openapi.territories.kind") @PathVariable String kind,
            @Parameter(description = "openapi.territories.code") @PathVariable String code) {
        var reader = new ParameterReader();
        reader.require("kind", kind);
        TerritoryKind asked =
                reader.choice("kind", kind, List.of(TerritoryKind.values()), TerritoryKind::id);
        reader.finish();
        TerritoryKind known = Objects.requireNonNull(asked);
        return this.directory
                .find(known, code)
                .orElseThrow(
                        () ->
                                ProblemException.notFound(
                                        TerritoryParameter.whyUnknown(known, "code", code)));
    }
}
