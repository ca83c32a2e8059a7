package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Command;

import java.time.LocalDate;
import java.util.List;

/**
 * A team asks schools to answer a questionnaire.
 *
 * @param schools that would be asked, as the register has them
 * @param territory in whose name
 * @param today day of the request
 */
record OpenCampaign(
        CampaignRequest request,
        AskedQuestions questions,
        List<String> schools,
        String territory,
        LocalDate today)
        implements Command {

    @Override
    public CampaignId target() {
        return new CampaignId(this.request.id());
    }

    /** The first day on which its schools are expected. */
    LocalDate expectedSince() {
        LocalDate opens = this.request.ouvre();
        return opens.isAfter(this.today) ? opens : this.today;
    }
}
