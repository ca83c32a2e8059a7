package fr.observatoire.query.web.freshness;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryParameter;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.Objects;

/** The page of what is due; what it does not understand of its address it leaves aside. */
@PageController
class FreshnessPages {

    private static final int SIZE = 50;

    private final TerritoryParameter territories;

    private final FreshnessQuery query;

    FreshnessPages(TerritoryParameter territories, FreshnessQuery query) {
        this.territories = territories;
        this.query = query;
    }

    @GetMapping("/couverture")
    ModelAndView show(
            @RequestParam(required = false) @Nullable String territoire,
            @RequestParam(required = false) @Nullable String flux,
            @RequestParam(required = false) @Nullable String page) {
        var reader = new ParameterReader();
        Territory territory = this.territories.read(reader, "territoire", territoire);
        reader.finish();
        Feed feed =
                FreshnessQuery.DUE.stream()
                        .filter((one) -> one.id().equals(flux))
                        .findFirst()
                        .orElse(Feed.ENT);
        return new ModelAndView(
                "couverture",
                Map.of(
                        "fresh",
                        this.query.answer(territory),
                        "chosen",
                        feed,
                        "late",
                        this.query.late(feed, territory, number(page), SIZE)));
    }

    private static int number(@Nullable String page) {
        String given = Objects.requireNonNullElse(page, "");
        return given.matches("[0-9]{1,5}") ? Integer.parseInt(given) : 0;
    }
}
