package fr.observatoire.query.web.journal;

import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryParameter;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** The journal as a page. */
@PageController
class JournalPages {

    private static final int SHOWN = 200;

    private final TerritoryParameter territories;

    private final JournalQuery query;

    JournalPages(TerritoryParameter territories, JournalQuery query) {
        this.territories = territories;
        this.query = query;
    }

    @GetMapping("/journal")
    ModelAndView show(
            @RequestParam(required = false) @Nullable String territoire,
            @RequestParam(required = false) @Nullable String qui,
            @RequestParam(required = false) @Nullable String avant) {
        var reader = new ParameterReader();
        Territory territory = this.territories.read(reader, "territoire", territoire);
        JournalAsked asked = JournalAsked.read(reader, territory, qui, avant);
        reader.finish();
        return new ModelAndView(
                "journal",
                Map.of(
                        "asked",
                        asked,
                        "journal",
                        this.query.latest(asked, SHOWN),
                        "nav",
                        "journal"));
    }
}
