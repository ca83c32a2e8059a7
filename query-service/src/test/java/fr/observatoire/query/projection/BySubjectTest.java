package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.campaign.CampaignClosed;
import fr.observatoire.contract.concertation.Support;
import fr.observatoire.contract.concertation.SupportDeclared;
import fr.observatoire.contract.egn.Thematique;
import fr.observatoire.contract.resource.GarCounts;
import fr.observatoire.contract.resource.GarCountsDeclared;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** Which events are projected in order. */
class BySubjectTest {

    private final BySubject policy = new BySubject();

    @Test
    void thoseOfADepartement() {
        Object usage = Given.usage(Given.UAI, Given.MONDAY, 1, 1);
        assertThat(of("ent/0350001A/2025-09-15", usage)).isEqualTo("035");
        assertThat(of("ent", usage)).isEqualTo("035");
        assertThat(of("reponse/0350001A/college-2026", Asking.submitted(Given.UAI)))
                .isEqualTo("035");
    }

    @Test
    void thoseOfACampaign() {
        assertThat(of("campagne/college-2026", Asking.opened(null))).isEqualTo("college-2026");
        assertThat(of("campagne", Asking.expected(Given.UAI))).isEqualTo("college-2026");
        assertThat(of("college-2026", new CampaignClosed("college-2026", Asking.DAY)))
                .isEqualTo("college-2026");
    }

    @Test
    void thoseOfAQuestionnaireWhateverItsVersion() {
        assertThat(of("a", Asking.published(Asking.local("1", "l.a")))).isEqualTo("local");
        assertThat(of("b", Asking.published(Asking.local("2", "l.a")))).isEqualTo("local");
    }

    @Test
    void thoseOfAnAcademie() {
        GarCounts none = new GarCounts(null, 1, null, null, null, null, null, null);
        Object gar = new GarCountsDeclared("14", "2024-2025", none, List.of());
        assertThat(of("gar:14:2024-2025", gar)).isEqualTo("academie:14");
    }

    @Test
    void thoseOfARegion() {
        UUID proposal = UUID.fromString("0350122f-0000-4000-8000-000000000001");
        Object support =
                new SupportDeclared(
                        "53", "2024-2025", proposal, new Support(Thematique.T1, 4), List.of());
        assertThat(of("concertation:53:2024-2025:" + proposal, support)).isEqualTo("region:53");
    }

    @Test
    void othersAreNotOrdered() {
        GenericEventMessage<String> event = new GenericEventMessage<>("?");
        assertThat(this.policy.getSequenceIdentifierFor(event)).isEqualTo(event.getIdentifier());
    }

    private Object of(String stream, Object event) {
        return this.policy.getSequenceIdentifierFor(
                new GenericDomainEventMessage<>("test", stream, 0, event));
    }
}
