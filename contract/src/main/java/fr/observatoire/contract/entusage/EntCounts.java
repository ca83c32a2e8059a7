package fr.observatoire.contract.entusage;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Visits, distinct users of the week and mean visit duration, in all and by profile, under the
 * DNMA's names (facts.md §3). A null was not measured; it is not 0. The four profiles need not sum
 * to the total. Users are those of one week: they add up neither over weeks nor over schools to
 * distinct users. Durations are seconds.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record EntCounts(
        @Nullable Integer visitesGlobales,
        @Nullable Integer utilisateursGlobales,
        @Nullable Integer visitesEleve,
        @Nullable Integer utilisateursEleve,
        @JsonDeserialize(using = DurationSeconds.class) @Nullable Integer dureeEleve,
        @Nullable Integer visitesParent,
        @Nullable Integer utilisateursParent,
        @JsonDeserialize(using = DurationSeconds.class) @Nullable Integer dureeParent,
        @Nullable Integer visitesEnseignant,
        @Nullable Integer utilisateursEnseignant,
        @JsonDeserialize(using = DurationSeconds.class) @Nullable Integer dureeEnseignant,
        @Nullable Integer visitesAdminVieScolTech,
        @Nullable Integer utilisateursAdminVieScolTech,
        @JsonDeserialize(using = DurationSeconds.class) @Nullable Integer dureeAdminVieScolTech) {}
