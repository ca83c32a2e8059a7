package fr.observatoire.contract.skills;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The Pix certifications of a school in a year, under the names of the open dataset
 * fr-en-pix_certification_pix_inscription_et_passation_par_eple (facts.md §6). A null was not
 * given; it is not 0.
 *
 * @param sessionsProgrammees sessions planned
 * @param sessionsFinalisees sessions held and closed
 * @param inscrits enrolments; a pupil enrolled twice counts twice
 * @param inscritsDistincts pupils enrolled
 * @param participants pupils who sat
 * @param certifies of those, the ones certified
 * @param nonObtenues of those, the ones not certified
 * @param averagePixScore mean score, 0 to 1 024 pix, kept to the hundredth like the others
 * @param medianPixScore median score
 * @param firstQuartilePixScore score that a quarter stays under
 * @param thirdQuartilePixScore score that a quarter exceeds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record CertificationCounts(
        @Nullable Integer sessionsProgrammees,
        @Nullable Integer sessionsFinalisees,
        @Nullable Integer inscrits,
        @Nullable Integer inscritsDistincts,
        @Nullable Integer participants,
        @Nullable Integer certifies,
        @Nullable Integer nonObtenues,
        @Nullable BigDecimal averagePixScore,
        @Nullable BigDecimal medianPixScore,
        @Nullable BigDecimal firstQuartilePixScore,
        @Nullable BigDecimal thirdQuartilePixScore) {

    private static final int DECIMALS = 2;

    public CertificationCounts {
        averagePixScore = rounded(averagePixScore);
        medianPixScore = rounded(medianPixScore);
        firstQuartilePixScore = rounded(firstQuartilePixScore);
        thirdQuartilePixScore = rounded(thirdQuartilePixScore);
    }

    /** The same score whatever its zeros: 412 is not a correction of 412.0. */
    private static @Nullable BigDecimal rounded(@Nullable BigDecimal score) {
        return (score == null) ? null : score.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
