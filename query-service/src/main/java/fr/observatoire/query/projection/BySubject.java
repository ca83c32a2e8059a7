package fr.observatoire.query.projection;

import fr.observatoire.contract.annotation.AnnotationEvent;
import fr.observatoire.contract.campaign.CampaignEvent;
import fr.observatoire.contract.edition.EditionEvent;
import fr.observatoire.contract.event.AcademieFact;
import fr.observatoire.contract.event.RegionFact;
import fr.observatoire.contract.event.SchoolFact;
import fr.observatoire.contract.questionnaire.ReferentielPublished;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.springframework.stereotype.Component;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Events of one département, read from the first three characters of the UAI, are projected in
 * order. The académie in the event would not do: it is the one of the fact's date, so the events of
 * a school that changed académie would be projected side by side. The UAI is looked for in the
 * aggregate's identifier first: the payload need not be read where the event is only handed on.
 *
 * <p>What a team decides speaks of no school: the events of a campaign, of an annotation, of a
 * référentiel are projected in order, beside the schools' own; so are those of an académie or a
 * région as a whole.
 */
@Component("bySubject")
class BySubject implements SequencingPolicy<EventMessage<?>> {

    private static final Pattern UAI = Pattern.compile("[0-9][0-9AB][0-9][0-9]{4}[A-Z]");

    private static final int DEPARTEMENT = 3;

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> stored) {
            Matcher uai = UAI.matcher(stored.getAggregateIdentifier());
            if (uai.find()) {
                return uai.group().substring(0, DEPARTEMENT);
            }
        }
        return switch (event.getPayload()) {
            case SchoolFact fact -> fact.uai().substring(0, DEPARTEMENT);
            case AcademieFact fact -> "academie:" + fact.academie();
            case RegionFact fact -> "region:" + fact.region();
            case AnnotationEvent decision -> decision.annotation();
            case CampaignEvent decision -> decision.campaign();
            case ReferentielPublished decision -> decision.referentiel().id();
            case EditionEvent decision -> decision.feed().id() + "/" + decision.schoolYear();
            default -> event.getIdentifier();
        };
    }
}
