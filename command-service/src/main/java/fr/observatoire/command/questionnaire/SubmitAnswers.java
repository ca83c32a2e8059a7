package fr.observatoire.command.questionnaire;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.decision.Command;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.contract.campaign.StandingCampaign;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers that describe a day.
 *
 * @param basedOn version of the section that the sender saw; null when the sender does not mind
 * @param today day of reception
 * @param school what the register knows of the school, null when nothing
 * @param campaign of that name, which may ask another référentiel
 * @param referentiel of that name, in its latest version
 */
public record SubmitAnswers(
        Uai uai,
        AnswersDeclaration declaration,
        @Nullable Long basedOn,
        LocalDate today,
        @Nullable KnownSchool school,
        Optional<KnownCampaign> campaign,
        Optional<Referentiel> referentiel)
        implements Command {

    /** Id of the campaign that is named, or of the standing one of the day. */
    public static String campaign(AnswersDeclaration declaration) {
        return Objects.requireNonNullElseGet(
                declaration.campagne(),
                () ->
                        StandingCampaign.on(declaration.referentiel(), declaration.dateReponse())
                                .id());
    }

    @Override
    public ResponseId target() {
        return new ResponseId(this.uai, this.campaign.map(KnownCampaign::id));
    }

    /** The questionnaire that is answered, as the campaign asks it, if it does. */
    Optional<Referentiel> asked() {
        return this.campaign
                .map(KnownCampaign::referentiel)
                .filter((asked) -> asked.id().equals(this.declaration.referentiel()));
    }
}
