package fr.observatoire.query.web.publication;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.figures.Visibility;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an audience is told (docs/adr/009). Who may see a feed school by school is told live
 * figures; others are told those of editions, in the cells that are not masked. Permissions and
 * masks are always today's.
 */
@Component
public class Publication {

    private final Editions editions;

    private final EditionFigures figures;

    Publication(Editions editions, EditionFigures figures) {
        this.editions = editions;
        this.figures = figures;
    }

    /** Whether the figures of today, of any schools, are for this audience. */
    public static boolean isLive(Feed feed, Audience audience) {
        return Visibility.bySchool(feed, audience);
    }

    /**
     * What an audience that is not told live figures is told of a school year.
     *
     * @param asked of what the cube has; its range is left aside
     */
    public Shown show(Indicator indicator, Audience audience, Asked asked, SchoolYear year) {
        Edition edition = edition(indicator, audience, year, asked.knowledge());
        if (edition == null || Cells.lack(asked.scope()).isPresent()) {
            return Shown.without(State.NOT_PUBLISHED);
        }
        return this.figures.of(
                edition, indicator, Cells.of(asked.scope(), Cells.place(asked.scope())));
    }

    /**
     * What the same audience is told of the same schools in all territories of a level, by code.
     */
    public Map<String, Shown> everywhere(
            Indicator indicator,
            Audience audience,
            Asked asked,
            SchoolYear year,
            TerritoryKind kind) {
        Edition edition = edition(indicator, audience, year, asked.knowledge());
        return (edition == null)
                ? Map.of()
                : this.figures.everywhere(
                        edition, indicator, Cells.of(asked.scope(), Cells.place(kind, "")));
    }

    /** The school years that the audience is told of, the last first. */
    public List<SchoolYear> years(Indicator indicator, Audience audience, Asked asked) {
        if (Cells.lack(asked.scope()).isPresent()) {
            return List.of();
        }
        return this.editions.all().stream()
                .filter((it) -> it.feed() == indicator.feed())
                .map(Edition::year)
                .filter((year) -> edition(indicator, audience, year, asked.knowledge()) != null)
                .filter((year) -> isIn(year, asked.range()))
                .toList();
    }

    /** The edition that an audience is told figures of; null when there is none for it. */
    public @Nullable Edition edition(
            Indicator indicator, Audience audience, SchoolYear year, Knowledge knowledge) {
        if (!Visibility.inAggregates(indicator.feed(), audience)) {
            return null;
        }
        Optional<Edition> drawn = this.editions.find(indicator.feed(), year);
        return drawn.filter((it) -> knowledge.isNow() || !knowledge.until().isBefore(it.drawnAt()))
                .filter((it) -> it.isMaskedFor(indicator))
                .orElse(null);
    }

    private static boolean isIn(SchoolYear year, Range range) {
        return !year.firstDay().isBefore(range.from()) && !year.firstDay().isAfter(range.to());
    }
}
