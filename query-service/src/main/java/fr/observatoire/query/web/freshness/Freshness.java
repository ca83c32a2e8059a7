package fr.observatoire.query.web.freshness;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** How complete and how recent each feed is for a territory. */
public record Freshness(Territory territoire, List<OfFeed> flux) {

    /**
     * One feed.
     *
     * @param periode what is due: the last finished week out of vacation, of each académie its own,
     *     or the last finished school year; null when nothing is
     * @param attendus schools that were expected to report it
     * @param declarants those of them that did
     * @param retard those of them that did not
     * @param dernierePeriode last period that any school reported, null for none
     * @param derniereReception when a declaration on the last two months of a weekly feed, or the
     *     last two school years of a yearly one, was last accepted; null for none
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record OfFeed(
            Feed flux,
            @Nullable String periode,
            @Nullable String periodeLibelle,
            long attendus,
            long declarants,
            long retard,
            @Nullable String dernierePeriode,
            @Nullable String dernierePeriodeLibelle,
            @Nullable Instant derniereReception) {}
}
