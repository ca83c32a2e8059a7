package fr.observatoire.query.web;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.AnswersSubmitted;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.questionnaire.ResponseSubmitted;
import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.contract.questionnaire.SharingChanged;
import fr.observatoire.contract.school.Respondent;
import fr.observatoire.contract.sharing.Audience;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the schools of the survey answered, handed in and share. */
final class SurveyAnswers {

    private static final Referentiel CLN = Referentiels.find("cln-2010").orElseThrow();

    private static final Referentiel NUMEA = Referentiels.find("numea-2020").orElseThrow();

    private static final Referentiel SAMR = Referentiels.find("samr-crcn").orElseThrow();

    private static final int TEACHERS = 40;

    private SurveyAnswers() {}

    static List<Object> events() {
        LocalDate then = Survey.TODAY.minusDays(380);
        LocalDate now = Survey.TODAY.minusDays(10);
        List<Object> events = new ArrayList<>();
        events.addAll(whole(Survey.ORMEAUX, Survey.LAST_YEAR, CLN, then, 4));
        events.addAll(whole(Survey.ZOLA, Survey.LAST_YEAR, CLN, then, 5));
        events.addAll(share(Survey.ZOLA, Survey.LAST_YEAR, CLN, Audience.PUBLIC));
        events.addAll(part(Survey.ORMEAUX, Survey.THIS_YEAR, CLN, now, 7));
        events.addAll(
                share(Survey.ORMEAUX, Survey.THIS_YEAR, CLN, Audience.ACADEMIE, Audience.DSDEN));
        events.addAll(whole(Survey.ZOLA, Survey.THIS_YEAR, CLN, now, 8));
        events.addAll(share(Survey.ZOLA, Survey.THIS_YEAR, CLN, Audience.PUBLIC));
        events.addAll(whole("0440010X", Survey.THIS_YEAR, CLN, now, 6));
        events.addAll(share("0440010X", Survey.THIS_YEAR, CLN, Audience.ACADEMIE));
        events.addAll(part("0440011Y", Survey.THIS_YEAR, CLN, now, 3));
        events.addAll(whole("0440012Z", Survey.THIS_YEAR, CLN, now, 2));
        events.addAll(share("0440012Z", Survey.THIS_YEAR, CLN, Audience.PUBLIC));
        events.addAll(whole(Survey.RHEU, Survey.NUMEA, NUMEA, now, 6));
        events.addAll(share(Survey.RHEU, Survey.NUMEA, NUMEA, Audience.PUBLIC));
        String standing = "permanente/samr-crcn/" + schoolYear(now);
        events.addAll(whole("0440013A", standing, SAMR, now, 6));
        events.addAll(share("0440013A", standing, SAMR, Audience.PUBLIC));
        return events;
    }

    static String schoolYear(LocalDate day) {
        return SchoolYear.containing(day).label();
    }

    private static List<Object> whole(
            String uai, String campaign, Referentiel asked, LocalDate day, int tenths) {
        return List.of(
                answers(uai, campaign, asked, day, asked.items(), tenths),
                new ResponseSubmitted(
                        uai, academie(uai), campaign, asked.id(), asked.version(), day, List.of()));
    }

    private static List<Object> part(
            String uai, String campaign, Referentiel asked, LocalDate day, int tenths) {
        Stream<Item> most =
                asked.sections().stream()
                        .limit(asked.sections().size() - 2L)
                        .flatMap((section) -> section.items().stream());
        return List.of(answers(uai, campaign, asked, day, most, tenths));
    }

    private static AnswersSubmitted answers(
            String uai,
            String campaign,
            Referentiel asked,
            LocalDate day,
            Stream<Item> items,
            int tenths) {
        return new AnswersSubmitted(
                uai,
                academie(uai),
                campaign,
                asked.id(),
                asked.version(),
                day,
                Respondent.REFERENT,
                items.flatMap((item) -> answer(asked, item, tenths).stream()).toList(),
                List.of());
    }

    /** The further on, the more is done. */
    private static List<Answer> answer(Referentiel asked, Item item, int tenths) {
        boolean done = Math.floorMod(item.id().hashCode(), 10) < tenths;
        String id = item.id();
        return switch (item.kind()) {
            case YES_NO -> List.of(Answer.yes(id, done));
            case COUNT ->
                    List.of(
                            Answer.number(
                                    id,
                                    BigDecimal.valueOf(
                                            (item.denominator() == null && asked.equals(CLN))
                                                    ? TEACHERS
                                                    : 4L * tenths)));
            case PERCENTAGE -> List.of(Answer.number(id, new BigDecimal(tenths + "2.5")));
            case FREQUENCY -> List.of(Answer.levels(id, List.of(20 - 2 * tenths, 8, 2 * tenths)));
            case DATE -> List.of(Answer.date(id, Survey.TODAY.minusDays(30)));
            case STAGE -> List.of(Answer.level(id, done ? 3 : Math.floorMod(id.hashCode(), 3)));
            case LEVEL -> List.of(Answer.level(id, 1 + Math.floorMod(id.hashCode(), 5)));
            case SCALE, DISTRIBUTION, TEXT, REFERENCE -> List.of();
        };
    }

    private static List<SharingChanged> share(
            String uai, String campaign, Referentiel asked, Audience... audiences) {
        return asked.sections().stream()
                .map(Section::id)
                .map(
                        (section) ->
                                new SharingChanged(
                                        uai,
                                        academie(uai),
                                        campaign,
                                        section,
                                        Survey.TODAY,
                                        List.of(audiences),
                                        List.of(),
                                        List.of()))
                .toList();
    }

    static String academie(String uai) {
        return uai.startsWith("035") ? "14" : "17";
    }
}
