package fr.observatoire.command.questionnaire;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.campaign.StandingCampaign;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Answers that describe a day.
 *
 * @param today day of reception
 * @param school what the register knows of the school, null when nothing
 */
public record SubmitAnswers(
        Uai uai, AnswersDeclaration declaration, LocalDate today, @Nullable KnownSchool school)
        implements Command {

    @Override
    public ResponseId target() {
        return new ResponseId(this.uai, campaign());
    }

    Optional<Referentiel> referentiel() {
        return Referentiels.find(this.declaration.referentiel());
    }

    /** The campaign that is named, or the standing one of the day, if there is such a thing. */
    Optional<StandingCampaign> campaign() {
        String named = this.declaration.campagne();
        Optional<StandingCampaign> campaign =
                (named == null)
                        ? Optional.of(
                                StandingCampaign.on(
                                        this.declaration.referentiel(),
                                        this.declaration.dateReponse()))
                        : StandingCampaign.parse(named);
        return campaign.filter(
                (found) ->
                        referentiel().isPresent()
                                && found.referentiel().equals(this.declaration.referentiel()));
    }
}
