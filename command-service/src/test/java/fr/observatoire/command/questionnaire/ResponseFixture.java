package fr.observatoire.command.questionnaire;

import static fr.observatoire.command.school.Schools.UAI;

import fr.observatoire.command.campaign.CampaignIndex;
import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.command.referentiel.ReferentielIndex;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.submission.AnswersDeclaration;
import fr.observatoire.contract.submission.ContractJson;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tests of responses share. */
abstract class ResponseFixture {

    static final String CAMPAIGN = "permanente/cln-2010/2025-2026";

    static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    static final String TEACHERS = "cln.3.1.enseignants";

    static final String ENT_IN_CLASS = "cln.3.6.1.ent_devant_eleves";

    static final String SHOWING = "cln.3.6.1.enseignants_diffusion";

    static final String CHARTER = "cln.3.2.charte";

    FixtureConfiguration<QuestionnaireResponse> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(QuestionnaireResponse.class);
    }

    ResultValidator<QuestionnaireResponse> whenAnswers(String json) {
        return this.fixture.givenNoPriorActivity().when(answers(json));
    }

    static void refused(SubmitAnswers command, String reasons) {
        AggregateFixture.of(QuestionnaireResponse.class)
                .givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    static SubmitAnswers answers(String json) {
        return command(declaration("cln-2010", "2010", null, DAY, json), Schools.open());
    }

    /** What a sender who saw a version of the section sends for {@link #DAY}. */
    static SubmitAnswers basedOn(long version, String json) {
        return command(declaration("cln-2010", "2010", null, DAY, json), version, Schools.open());
    }

    static SubmitAnswers command(AnswersDeclaration declaration, KnownSchool school) {
        return command(declaration, null, school);
    }

    private static SubmitAnswers command(
            AnswersDeclaration declaration, @Nullable Long basedOn, KnownSchool school) {
        ReferentielIndex referentiels = ReferentielIndex.builtIn();
        return new SubmitAnswers(
                UAI,
                declaration,
                basedOn,
                TODAY,
                school,
                CampaignIndex.standing(referentiels).find(SubmitAnswers.campaign(declaration)),
                referentiels.latest(declaration.referentiel()));
    }

    static AnswersDeclaration declaration(
            String referentiel,
            String version,
            @Nullable String campaign,
            LocalDate day,
            String json) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        ContractJson.mapper()
                .readTree(json)
                .properties()
                .forEach((entry) -> answers.put(entry.getKey(), entry.getValue()));
        return new AnswersDeclaration(referentiel, version, campaign, day, null, answers);
    }

    static Answer number(String item, long value) {
        return Answer.number(item, BigDecimal.valueOf(value));
    }

    static AnswersSubmitted submitted(Answer... answers) {
        return new AnswersSubmitted(
                UAI.value(),
                "14",
                CAMPAIGN,
                "cln-2010",
                "2010",
                DAY,
                null,
                List.of(answers),
                List.of());
    }
}
