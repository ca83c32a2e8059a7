package fr.observatoire.contract.skills;

import fr.observatoire.contract.event.StoredEvent;

import java.util.List;

/**
 * A different declaration of a school year's certifications.
 *
 * @param previous what was believed until now
 */
@StoredEvent(name = "certification-corrected", revision = "1")
public record CertificationCorrected(
        String uai,
        String academie,
        String schoolYear,
        CertificationCounts counts,
        CertificationCounts previous,
        List<String> anomalies)
        implements CertificationEvent {}
