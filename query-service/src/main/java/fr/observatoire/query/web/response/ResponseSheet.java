package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.query.web.campaign.Campaign;
import fr.observatoire.query.web.territory.Territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All of a school's response to a campaign.
 *
 * @param days for which anything is answered, the first first
 */
public record ResponseSheet(
        Campaign campaign,
        Territory school,
        Referentiel questionnaire,
        SchoolResponse response,
        List<SectionState> sections,
        List<LocalDate> days) {

    public String uai() {
        return this.school.code();
    }

    /** Whether answers are taken now. */
    public boolean takesAnswers() {
        return this.campaign.open() && this.response.state() != ResponseState.SUBMITTED;
    }

    Optional<SectionState> section(String id) {
        return this.sections.stream()
                .filter((section) -> section.section().id().equals(id))
                .findFirst();
    }
}
