package fr.observatoire.command.campaign;

import fr.observatoire.contract.campaign.StandingCampaign;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the writer knows of a campaign when it judges what a school answers to it.
 *
 * @param id of the campaign, a standing one's in full
 * @param referentiel the questionnaire in the version that is asked, with the campaign's own
 *     questions as its last section
 * @param standing open for ever, to any school, for days of its school year
 * @param opensOn first day on which answers are taken; of a standing one, first day described
 * @param closesOn last such day
 * @param closedOn since when nothing more is taken, null unless somebody closed it
 * @param schools those of the batch that it asks; a standing one asks all
 */
public record KnownCampaign(
        String id,
        Referentiel referentiel,
        boolean standing,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable LocalDate closedOn,
        Set<String> schools) {

    static KnownCampaign standing(StandingCampaign campaign, Referentiel referentiel) {
        SchoolYear year = campaign.schoolYear();
        return new KnownCampaign(
                campaign.id(), referentiel, true, year.firstDay(), year.lastDay(), null, Set.of());
    }

    static KnownCampaign opened(CampaignEntry entry, Referentiel referentiel, Set<String> schools) {
        return new KnownCampaign(
                entry.id(),
                (entry.questions() == null) ? referentiel : referentiel.with(entry.questions()),
                false,
                entry.opensOn(),
                entry.closesOn(),
                entry.closedOn(),
                schools);
    }

    /** Whether it takes what is received on that day. */
    public boolean isOpenOn(LocalDate today) {
        boolean within = !today.isBefore(this.opensOn) && !today.isAfter(this.closesOn);
        return this.standing
                || (within && (this.closedOn == null || today.isBefore(this.closedOn)));
    }

    /** Whether it takes answers that describe that day. */
    public boolean covers(LocalDate day) {
        return !this.standing || (!day.isBefore(this.opensOn) && !day.isAfter(this.closesOn));
    }

    public boolean asks(Uai school) {
        return this.standing || this.schools.contains(school.value());
    }
}
