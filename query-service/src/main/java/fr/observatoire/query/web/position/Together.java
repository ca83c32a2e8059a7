package fr.observatoire.query.web.position;

import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.territory.Territory;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Schools together.
 *
 * @param audience who may see it
 * @param campagne null for each school's last
 */
public record Together(
        Territory territoire,
        Audience audience,
        @JsonProperty("campagne") @Nullable String campagne,
        List<PositionSum> positions) {

    static Together of(SumRequest request, List<PositionSum> positions) {
        return new Together(
                request.scope().territory(), request.audience(), request.campaign(), positions);
    }
}
