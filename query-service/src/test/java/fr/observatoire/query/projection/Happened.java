package fr.observatoire.query.projection;

import fr.observatoire.contract.annotation.AnnotationEvent;
import fr.observatoire.contract.anomaly.ConfirmationEvent;
import fr.observatoire.contract.campaign.CampaignEvent;
import fr.observatoire.contract.concertation.ConcertationEvent;
import fr.observatoire.contract.edition.EditionEvent;
import fr.observatoire.contract.entbreakdown.EntBreakdownEvent;
import fr.observatoire.contract.entusage.EntUsageEvent;
import fr.observatoire.contract.equipment.EquipmentEvent;
import fr.observatoire.contract.event.SchoolFact;
import fr.observatoire.contract.plan.PlanEvent;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.questionnaire.ReferentielEvent;
import fr.observatoire.contract.questionnaire.ReferentielPublished;
import fr.observatoire.contract.resource.GarEvent;
import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.contract.skills.CertificationEvent;
import fr.observatoire.contract.succession.SuccessionEvent;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** An event at a position of a store, which is its sequence number too. */
record Happened(long position, Object event) {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    /** Events one after the other, from the first position on. */
    static List<Happened> inOrder(List<?> events) {
        return IntStream.range(0, events.size())
                .mapToObj((index) -> new Happened(index + 1, events.get(index)))
                .toList();
    }

    Instant at() {
        return FIRST.plusSeconds(this.position);
    }

    String submission() {
        return UUID.nameUUIDFromBytes(
                        ByteBuffer.allocate(Long.BYTES).putLong(this.position).array())
                .toString();
    }

    /** What it speaks of, whose events are projected in order. */
    String subject() {
        return switch (this.event) {
            case SchoolFact it -> it.uai();
            case GarEvent it -> "academie:" + it.academie();
            case ConcertationEvent it -> "region:" + it.region();
            case AnnotationEvent it -> it.annotation();
            case CampaignEvent it -> it.campaign();
            case ReferentielPublished it -> it.referentiel().id();
            case EditionEvent it -> it.feed().id() + "/" + it.schoolYear();
            default -> throw new IllegalArgumentException("unknown event: " + this.event);
        };
    }

    void addTo(Batch batch) {
        switch (this.event) {
            case SchoolEvent it -> batch.add(SchoolEvent.class, projected(it));
            case EntUsageEvent it -> batch.add(EntUsageEvent.class, projected(it));
            case EntBreakdownEvent it -> batch.add(EntBreakdownEvent.class, projected(it));
            case EquipmentEvent it -> batch.add(EquipmentEvent.class, projected(it));
            case SuccessionEvent it -> batch.add(SuccessionEvent.class, projected(it));
            case CertificationEvent it -> batch.add(CertificationEvent.class, projected(it));
            case GarEvent it -> batch.add(GarEvent.class, projected(it));
            case ConcertationEvent it -> batch.add(ConcertationEvent.class, projected(it));
            case QuestionnaireEvent it -> batch.add(QuestionnaireEvent.class, projected(it));
            case ConfirmationEvent it -> batch.add(ConfirmationEvent.class, projected(it));
            case PlanEvent it -> batch.add(PlanEvent.class, projected(it));
            case AnnotationEvent it -> batch.add(AnnotationEvent.class, projected(it));
            case CampaignEvent it -> batch.add(CampaignEvent.class, projected(it));
            case ReferentielEvent it -> batch.add(ReferentielEvent.class, projected(it));
            case EditionEvent it -> batch.add(EditionEvent.class, projected(it));
            default -> throw new IllegalArgumentException("unknown event: " + this.event);
        }
    }

    private <E> Projected<E> projected(E it) {
        return new Projected<>(it, this.position, this.position, at(), submission());
    }
}
