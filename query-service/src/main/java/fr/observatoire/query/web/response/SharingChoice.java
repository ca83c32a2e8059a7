package fr.observatoire.query.web.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.contract.sharing.Audience;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * With whom a section was shared for a time.
 *
 * @param publics none when it was shared with nobody
 * @param jusquA null for what holds today
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SharingChoice(
        String section,
        List<Audience> publics,
        Instant depuis,
        @JsonProperty("jusqu_a") @Nullable Instant jusquA) {}
