package fr.observatoire.query.projection;

import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersCleared;
import fr.observatoire.contract.questionnaire.AnswersCorrected;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielPublished;
import fr.observatoire.contract.questionnaire.ReferentielReader;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.questionnaire.ResponseReopened;
import fr.observatoire.contract.questionnaire.ResponseSubmitted;
import fr.observatoire.contract.questionnaire.ResponseWithdrawn;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.school.Respondent;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.contract.submission.Read;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Short words for campaigns, and for schools that answer them. */
final class Asking {

    static final String CAMPAIGN = "college-2026";

    static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    static final Referentiel CLN = Referentiels.find("cln-2010").orElseThrow();

    private Asking() {}

    /** The questionnaire of the college, from January to June. */
    static CampaignOpened opened(@Nullable Section questions) {
        return opened(CAMPAIGN, CLN, questions);
    }

    static CampaignOpened opened(
            String campaign, Referentiel referentiel, @Nullable Section questions) {
        return new CampaignOpened(
                campaign,
                "academie:14",
                "Collège numérique",
                referentiel.id(),
                referentiel.version(),
                List.of("academie:14"),
                List.of(),
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 6, 30),
                questions);
    }

    static SchoolsExpected expected(String... schools) {
        return new SchoolsExpected(CAMPAIGN, LocalDate.of(2026, 1, 5), List.of(schools));
    }

    static AnswersSubmitted answered(String uai, LocalDate day, Answer... answers) {
        return answered(uai, CAMPAIGN, CLN, day, answers);
    }

    static AnswersSubmitted answered(
            String uai, String campaign, Referentiel asked, LocalDate day, Answer... answers) {
        return new AnswersSubmitted(
                uai,
                "14",
                campaign,
                asked.id(),
                asked.version(),
                day,
                Respondent.REFERENT,
                List.of(answers),
                List.of());
    }

    static AnswersCorrected correctedAnswers(String uai, LocalDate day, Answer... answers) {
        return correctedAnswers(uai, CAMPAIGN, CLN, day, answers);
    }

    static AnswersCorrected correctedAnswers(
            String uai, String campaign, Referentiel asked, LocalDate day, Answer... answers) {
        return new AnswersCorrected(
                uai,
                "14",
                campaign,
                asked.id(),
                asked.version(),
                day,
                Respondent.DIRECTION,
                List.of(answers),
                List.of(),
                List.of());
    }

    static AnswersCleared cleared(String uai, LocalDate day, Answer... answers) {
        return cleared(uai, CAMPAIGN, CLN, day, answers);
    }

    static AnswersCleared cleared(
            String uai, String campaign, Referentiel asked, LocalDate day, Answer... answers) {
        return new AnswersCleared(
                uai, "14", campaign, asked.id(), asked.version(), day, List.of(answers), List.of());
    }

    static ResponseSubmitted submitted(String uai) {
        return new ResponseSubmitted(uai, "14", CAMPAIGN, CLN.id(), CLN.version(), DAY, List.of());
    }

    static ResponseReopened reopenedResponse(String uai) {
        return new ResponseReopened(uai, "14", CAMPAIGN, DAY, List.of());
    }

    static ResponseWithdrawn withdrawn(String uai) {
        return new ResponseWithdrawn(uai, "14", CAMPAIGN, DAY, List.of());
    }

    static SharingChanged shared(String uai, String section, Audience... audiences) {
        return new SharingChanged(
                uai, "14", CAMPAIGN, section, DAY, List.of(audiences), List.of(), List.of());
    }

    /** Shares many sections alike. */
    static List<SharingChanged> shared(String uai, List<String> sections, Audience... audiences) {
        return sections.stream().map((section) -> shared(uai, section, audiences)).toList();
    }

    static ReferentielPublished published(Referentiel referentiel) {
        return new ReferentielPublished("academie:14", DAY, referentiel);
    }

    /** Two yes/no questions of one section, in the words of a version. */
    static Referentiel local(String version, String... items) {
        String asked =
                Arrays.stream(items)
                        .map("  - {id: %s, label: Question, kind: oui-non}\n"::formatted)
                        .reduce("", String::concat);
        return read(
                ReferentielReader.read(
                        """
                        id: local
                        version: '%s'
                        title: Questions locales
                        source: Essai
                        sections:
                        - id: local.1
                          title: Version %1$s
                          items:
                        """
                                        .formatted(version)
                                + asked));
    }

    /** What a campaign adds: a yes/no, and a part of the rooms. */
    static Section questions(String campaign) {
        String yaml =
                """
                title: Questions de l'académie
                items:
                - {id: q.tni, label: TNI, kind: oui-non}
                - {id: q.salles, label: Salles, kind: effectif, denominator: cln.3.1.salles}
                """;
        return read(ReferentielReader.readMore(CLN, campaign + ".questions", yaml))
                .sections()
                .getLast();
    }

    private static Referentiel read(Read<Referentiel> read) {
        return switch (read) {
            case Read.Done<Referentiel>(Referentiel done) -> done;
            case Read.Refused<Referentiel>(var reasons) ->
                    throw new IllegalStateException(reasons.toString());
        };
    }
}
