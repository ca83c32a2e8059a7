package fr.observatoire.query.web.publication;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.masking.Place;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Coverage;
import fr.observatoire.query.web.figures.Figures;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.figures.Visibility;
import fr.observatoire.query.web.period.Knowledge;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an audience is told (docs/adr/009). Who may see a feed school by school is told live
 * figures; others are told those of editions, in the cells that are not masked. Permissions and
 * masks are always today's.
 */
@Component
public class Publication {

    private final Editions editions;

    private final Masks masks;

    private final MaskTable table;

    private final Figures figures;

    Publication(Editions editions, Masks masks, MaskTable table, Figures figures) {
        this.editions = editions;
        this.masks = masks;
        this.table = table;
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
        if (edition == null) {
            return Shown.without(State.NOT_PUBLISHED);
        }
        if (masks(edition, indicator, asked, Cells.place(asked.scope()))) {
            return Shown.without(State.MASKED);
        }
        Asked then = asked.as(edition.knowledge()).on(Range.of(year));
        Period period = Period.containing(indicator.feed().grain(), year.firstDay());
        Coverage coverage =
                this.figures.coverage(indicator.feed(), then, period.kind()).get(period.start());
        return Shown.of(this.figures.figure(indicator, then, period), coverage);
    }

    /** Of these territories, by code, those whose same schools are masked in an edition. */
    public Set<String> masked(
            Edition edition,
            Indicator indicator,
            Asked asked,
            TerritoryKind kind,
            Set<String> codes) {
        return codes.stream()
                .filter((code) -> masks(edition, indicator, asked, Cells.place(kind, code)))
                .collect(Collectors.toSet());
    }

    private boolean masks(Edition edition, Indicator indicator, Asked asked, Place place) {
        return this.table.masks(edition, indicator, Cells.of(asked.scope(), place));
    }

    /** The school years that the audience is told of, the last first. */
    public List<SchoolYear> years(Indicator indicator, Audience audience, Asked asked) {
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
        drawn.ifPresent(this.masks::prepare);
        return drawn.filter((it) -> knowledge.isNow() || !knowledge.until().isBefore(it.drawnAt()))
                .flatMap((it) -> this.editions.find(it.feed(), it.year()))
                .filter((it) -> it.isMaskedFor(indicator))
                .orElse(null);
    }

    private static boolean isIn(SchoolYear year, Range range) {
        return !year.firstDay().isBefore(range.from()) && !year.firstDay().isAfter(range.to());
    }
}
