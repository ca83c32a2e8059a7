package fr.observatoire.contract.skills;

import fr.observatoire.contract.event.StoredEvent;

import java.util.List;

/** First declaration of a school year's certifications. */
@StoredEvent(name = "certification-declared", revision = "1")
public record CertificationDeclared(
        String uai,
        String academie,
        String schoolYear,
        CertificationCounts counts,
        List<String> anomalies)
        implements CertificationEvent {}
