package fr.observatoire.query.projection;

import fr.observatoire.contract.entusage.EntUsageEvent;
import fr.observatoire.contract.equipment.EquipmentEvent;
import fr.observatoire.contract.event.SchoolFact;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.school.SchoolEvent;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** An event at a position of a store. */
record Happened(long position, SchoolFact event) {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    Instant at() {
        return FIRST.plusSeconds(this.position);
    }

    String submission() {
        return UUID.nameUUIDFromBytes(
                        ByteBuffer.allocate(Long.BYTES).putLong(this.position).array())
                .toString();
    }

    void addTo(Batch batch) {
        switch (this.event) {
            case SchoolEvent it -> batch.add(SchoolEvent.class, projected(it));
            case EntUsageEvent it -> batch.add(EntUsageEvent.class, projected(it));
            case EquipmentEvent it -> batch.add(EquipmentEvent.class, projected(it));
            case QuestionnaireEvent it -> batch.add(QuestionnaireEvent.class, projected(it));
            default -> throw new IllegalArgumentException("unknown event: " + this.event);
        }
    }

    private <E> Projected<E> projected(E it) {
        return new Projected<>(it, this.position, at(), submission());
    }
}
