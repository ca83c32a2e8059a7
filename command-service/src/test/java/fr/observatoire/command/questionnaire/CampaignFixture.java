package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.campaign.KnownCampaign;
import fr.observatoire.command.decision.Command;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.ItemKind;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.questionnaire.ResponseReopened;
import fr.observatoire.contract.questionnaire.ResponseSubmitted;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.submission.ResponseDeclaration;
import fr.observatoire.contract.submission.ResponseDeclaration.Action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the tests of responses to opened campaigns share. */
abstract class CampaignFixture extends ResponseFixture {

    static final String SPRING = "cln-printemps";

    static final String OWN_QUESTION = "cln-printemps.q1";

    /** Of {@link #UAI} alone, around {@link #TODAY}, with a question of its own. */
    static KnownCampaign spring() {
        return campaign(TODAY.minusDays(10), TODAY.plusDays(10), null, Set.of(UAI.value()));
    }

    static KnownCampaign campaign(
            LocalDate opensOn, LocalDate closesOn, LocalDate closedOn, Set<String> schools) {
        Referentiel cln = Referentiels.find("cln-2010").orElseThrow();
        Section questions =
                new Section(
                        SPRING + ".questions", null, "Nous", null, null, null, List.of(question()));
        return new KnownCampaign(
                SPRING, cln.with(questions), false, opensOn, closesOn, closedOn, schools);
    }

    private static Item question() {
        return new Item(
                OWN_QUESTION,
                "Combien ?",
                null,
                ItemKind.COUNT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static SubmitAnswers answers(KnownCampaign campaign, String json) {
        return answers(campaign, DAY, json);
    }

    static SubmitAnswers answers(KnownCampaign campaign, LocalDate day, String json) {
        return new SubmitAnswers(
                UAI,
                declaration("cln-2010", "2010", SPRING, day, json),
                null,
                TODAY,
                Schools.open(),
                Optional.of(campaign),
                Referentiels.find("cln-2010"));
    }

    static ChangeResponse change(KnownCampaign campaign, Action action) {
        return new ChangeResponse(
                UAI,
                new ResponseDeclaration(SPRING, action),
                TODAY,
                Schools.open(),
                Optional.of(campaign));
    }

    void refused(Command command, String reasons, Object... before) {
        newFixture();
        this.fixture
                .given(before)
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    void unchanged(Command command, Object... before) {
        newFixture();
        this.fixture
                .given(before)
                .when(command)
                .expectNoEvents()
                .expectResultMessagePayload(Decision.unchanged(List.of()));
    }

    void accepted(Command command, Object event, Object... before) {
        newFixture();
        this.fixture
                .given(before)
                .when(command)
                .expectEvents(event)
                .expectResultMessagePayload(Decision.accepted(List.of()));
    }

    /** Answers to the campaign that were given before. */
    static AnswersSubmitted answered(Answer... answers) {
        return new AnswersSubmitted(
                UAI.value(),
                "14",
                SPRING,
                "cln-2010",
                "2010",
                DAY,
                null,
                List.of(answers),
                List.of());
    }

    static ResponseSubmitted handedIn() {
        return new ResponseSubmitted(
                UAI.value(), "14", SPRING, "cln-2010", "2010", TODAY, List.of());
    }

    static ResponseReopened takenUp() {
        return new ResponseReopened(UAI.value(), "14", SPRING, TODAY, List.of());
    }

    static ResponseWithdrawn takenBack() {
        return new ResponseWithdrawn(UAI.value(), "14", SPRING, TODAY, List.of());
    }
}
