package fr.observatoire.query.web.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A school's response as the API shows it.
 *
 * @param ouverte whether answers are taken now
 * @param jours for which anything is answered
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ResponseView(
        String campagne,
        String uai,
        String etablissement,
        String referentiel,
        String version,
        ResponseState etat,
        boolean ouverte,
        @JsonProperty("commencee_le") @Nullable Instant commenceeLe,
        @JsonProperty("envoyee_le") @Nullable Instant envoyeeLe,
        @JsonProperty("retiree_le") @Nullable Instant retireeLe,
        List<LocalDate> jours,
        List<SectionView> sections) {}
