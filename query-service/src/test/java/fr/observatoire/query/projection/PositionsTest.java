package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Asking.CLN;
import static fr.observatoire.query.projection.Asking.DAY;
import static fr.observatoire.query.projection.Asking.answered;
import static fr.observatoire.query.projection.Asking.cleared;
import static fr.observatoire.query.projection.Asking.correctedAnswers;
import static fr.observatoire.query.projection.Asking.local;
import static fr.observatoire.query.projection.Asking.published;
import static fr.observatoire.query.projection.Asking.withdrawn;
import static fr.observatoire.query.projection.Given.UAI;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.school.SchoolType;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Where schools stand, day by day and event by event. */
class PositionsTest extends ReadModelTest {

    private static final LocalDate LATER = DAY.plusMonths(2);

    private static final String STANDING = "permanente/local/2025-2026";

    private static final Answer COMMISSION = yes("cln.3.3.1.commission", true);

    private static final Answer REFERENT = yes("cln.3.3.1.referent", false);

    @Test
    void anAnswerHoldsOnTheLaterDaysOfItsCampaign() {
        write(
                new Happened(1, answered(UAI, DAY, COMMISSION, REFERENT)),
                new Happened(2, answered(UAI, LATER, yes("cln.3.3.1.projet", true))),
                new Happened(3, answered(UAI, LATER, yes("cln.3.3.1.referent", true))));
        assertThat(pilotage()).containsExactly("2026-01-12 1/2 2/39 @1", "2026-03-12 1/1 3/39 @3");
        assertThat(past()).containsExactly("2026-03-12 2/3 3/39 @2 :03");
    }

    @Test
    void anEarlierDayToldLateChangesTheLaterOnes() {
        write(new Happened(1, answered(UAI, LATER, COMMISSION)));
        write(new Happened(2, answered(UAI, DAY, REFERENT)));
        assertThat(pilotage()).containsExactly("2026-01-12 0/1 1/39 @2", "2026-03-12 1/2 2/39 @2");
        assertThat(past()).containsExactly("2026-03-12 1/1 1/39 @1 :02");
    }

    @Test
    void anotherCampaignStartsAfresh() {
        write(
                new Happened(1, answered(UAI, DAY, COMMISSION)),
                new Happened(2, answered(UAI, "autre", CLN, LATER, REFERENT)));
        assertThat(pilotage()).containsExactly("2026-01-12 1/1 1/39 @1", "2026-03-12 0/1 1/39 @2");
    }

    @Test
    void whatIsTakenBackIsBelievedNoMore() {
        write(
                new Happened(1, answered(UAI, DAY, COMMISSION, REFERENT)),
                new Happened(2, correctedAnswers(UAI, DAY, yes("cln.3.3.1.referent", true))),
                new Happened(3, cleared(UAI, DAY, COMMISSION)));
        assertThat(pilotage()).containsExactly("2026-01-12 1/1 1/39 @3");
        write(new Happened(4, withdrawn(UAI)));
        assertThat(pilotage()).isEmpty();
        assertThat(past())
                .containsExactly(
                        "2026-01-12 1/2 2/39 @1 :02",
                        "2026-01-12 1/1 2/39 @2 :03",
                        "2026-01-12 1/1 1/39 @3 :04");
        assertThat(
                        lines(
                                """
                                select distinct submission_id::text
                                from lecture.position_fact_past where position = 3
                                """))
                .containsExactly(new Happened(3, "").submission());
    }

    @Test
    void aLineThatDoesNotMoveKeepsTheEventThatSetIt() {
        write(
                new Happened(1, answered(UAI, DAY, COMMISSION)),
                new Happened(2, answered(UAI, DAY, yes("cln.3.2.charte", true))));
        assertThat(pilotage()).containsExactly("2026-01-12 1/1 1/39 @1");
        assertThat(past()).isEmpty();
    }

    @Test
    void fractionsAreKeptExactly() {
        write(
                new Happened(
                        1,
                        answered(
                                UAI,
                                DAY,
                                number("cln.3.1.enseignants", "37"),
                                number("cln.3.1.salles", "31"),
                                number("cln.3.6.1.ent_devant_eleves", "11"),
                                number("cln.3.6.1.salles_tni", "7"),
                                number("cln.3.6.3.familles_equipees", "92.75"))));
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', axis, concat_ws('/', numerator, denominator))
                                from lecture.position_fact where numerator is not null order by axis
                                """))
                // (11/37 + 7/31) / 2
                .containsExactly("enseignant 300/1147", "hors-classe 371/400");
    }

    @Test
    void theContextIsTheSchoolsAsOfTheDay() {
        write(
                new Happened(1, Given.registered(UAI)),
                new Happened(2, answered(UAI, DAY, COMMISSION)),
                new Happened(3, answered(UAI, LATER, REFERENT)),
                new Happened(4, cleared(UAI, LATER, REFERENT)));
        assertThat(contexts("position_fact")).containsExactly("2026-01-12 035 college 14");
        write(
                new Happened(
                        5,
                        Given.changed(
                                UAI,
                                Given.attributes(SchoolType.LYCEE, "022", "14"),
                                DAY.plusDays(1))));
        assertThat(contexts("position_fact")).containsExactly("2026-01-12 035 college 14");
        assertThat(contexts("position_fact_past")).containsExactly("2026-03-12 022 lycee 14");
    }

    @Test
    void answersAreTiedToTheirVersion() {
        write(
                new Happened(1, published(local("1", "l.a"))),
                new Happened(2, published(local("2", "l.a", "l.b", "l.c"))),
                new Happened(3, answered(UAI, STANDING, local("1", "l.a"), DAY, yes("l.a", true))),
                new Happened(
                        4,
                        answered(
                                UAI,
                                STANDING,
                                local("2", "l.a", "l.b", "l.c"),
                                LATER,
                                yes("l.b", false))));
        assertThat(standings("position_fact", "local.part"))
                .containsExactly("2026-01-12 1/1 1/1 @3", "2026-03-12 1/2 2/3 @4");
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', version, label) from lecture.position_axis
                                where referentiel = 'local' order by version
                                """))
                .containsExactly("1 Version 1", "2 Version 2");
    }

    private List<String> pilotage() {
        return standings("position_fact", "cln-profil");
    }

    private List<String> past() {
        return lines(
                """
                select concat_ws(' ', answered_on, numerator || '/' || denominator,
                    answered || '/' || applicable, '@' || position, to_char(believed_to, ':SS'))
                from lecture.position_fact_past where axis = 'pilotage' and numerator is not null
                order by answered_on, position
                """);
    }

    private List<String> standings(String table, String position) {
        return this.database
                .sql(
                        """
                        select concat_ws(' ', answered_on, numerator || '/' || denominator,
                            answered || '/' || applicable, '@' || position)
                        from lecture.%s where position_id = ?
                            and (axis = 'pilotage' or position_id <> 'cln-profil')
                        order by answered_on, position
                        """
                                .formatted(table))
                .param(position)
                .query(String.class)
                .list();
    }

    private List<String> contexts(String table) {
        return lines(
                """
                select distinct concat_ws(' ', answered_on, departement, type, academie)
                from lecture.%s order by 1
                """
                        .formatted(table));
    }

    private static Answer yes(String item, boolean value) {
        return Answer.yes(item, value);
    }

    private static Answer number(String item, String value) {
        return Answer.number(item, new BigDecimal(value));
    }
}
