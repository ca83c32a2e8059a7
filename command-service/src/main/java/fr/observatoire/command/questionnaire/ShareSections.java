package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.decision.Command;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.submission.SharingDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A school shows sections of its response to audiences, or no longer.
 *
 * @param today day of reception
 * @param school what the register knows of the school, null when nothing
 * @param campaign of that name
 */
public record ShareSections(
        Uai uai,
        SharingDeclaration declaration,
        LocalDate today,
        @Nullable KnownSchool school,
        Optional<KnownCampaign> campaign)
        implements Command {

    @Override
    public ResponseId target() {
        return new ResponseId(this.uai, this.campaign.map(KnownCampaign::id));
    }
}
