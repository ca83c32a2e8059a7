package fr.observatoire.contract.vocabulary;

import fr.observatoire.contract.annotation.AnnotationEvent;
import fr.observatoire.contract.anomaly.ConfirmationEvent;
import fr.observatoire.contract.campaign.CampaignEvent;
import fr.observatoire.contract.concertation.ConcertationEvent;
import fr.observatoire.contract.edition.EditionEvent;
import fr.observatoire.contract.entbreakdown.EntBreakdownEvent;
import fr.observatoire.contract.entusage.EntUsageEvent;
import fr.observatoire.contract.equipment.EquipmentEvent;
import fr.observatoire.contract.event.StoredEvent;
import fr.observatoire.contract.plan.PlanEvent;
import fr.observatoire.contract.questionnaire.QuestionnaireEvent;
import fr.observatoire.contract.questionnaire.ReferentielEvent;
import fr.observatoire.contract.resource.GarEvent;
import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.contract.skills.CertificationEvent;
import fr.observatoire.contract.succession.SuccessionEvent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All events of the product, by stored name. */
public final class EventTypes {

    private static final List<Class<?>> FEATURES =
            List.of(
                    SchoolEvent.class,
                    EntUsageEvent.class,
                    EntBreakdownEvent.class,
                    EquipmentEvent.class,
                    CertificationEvent.class,
                    SuccessionEvent.class,
                    GarEvent.class,
                    ConcertationEvent.class,
                    QuestionnaireEvent.class,
                    ReferentielEvent.class,
                    CampaignEvent.class,
                    PlanEvent.class,
                    ConfirmationEvent.class,
                    EditionEvent.class,
                    AnnotationEvent.class);

    private static final Map<String, Class<?>> BY_NAME =
            FEATURES.stream()
                    .flatMap((feature) -> Stream.of(feature.getPermittedSubclasses()))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    (type) -> storedAs(type).name(), Function.identity()));

    private EventTypes() {}

    public static Collection<Class<?>> all() {
        return BY_NAME.values();
    }

    public static Optional<Class<?>> named(String storedName) {
        return Optional.ofNullable(BY_NAME.get(storedName));
    }

    /** Name and revision of an event class; fails for a class that has none. */
    public static StoredEvent storedAs(Class<?> type) {
        return Objects.requireNonNull(
                type.getAnnotation(StoredEvent.class), () -> "not a stored event: " + type);
    }

    public static boolean isEvent(Class<?> type) {
        return type.isAnnotationPresent(StoredEvent.class);
    }
}
