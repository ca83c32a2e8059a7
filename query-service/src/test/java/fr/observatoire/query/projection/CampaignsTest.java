package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Asking.CAMPAIGN;
import static fr.observatoire.query.projection.Asking.CLN;
import static fr.observatoire.query.projection.Asking.DAY;
import static fr.observatoire.query.projection.Asking.answered;
import static fr.observatoire.query.projection.Asking.expected;
import static fr.observatoire.query.projection.Asking.local;
import static fr.observatoire.query.projection.Asking.opened;
import static fr.observatoire.query.projection.Asking.published;
import static fr.observatoire.query.projection.Asking.questions;
import static fr.observatoire.query.projection.Asking.shared;
import static fr.observatoire.query.projection.Asking.submitted;
import static fr.observatoire.query.projection.Asking.withdrawn;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.campaign.CampaignClosed;
import fr.observatoire.contract.campaign.CampaignExtended;
import fr.observatoire.contract.campaign.CampaignReopened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.contract.campaign.SchoolsNoLongerExpected;
import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.referentiel.Asked;
import fr.observatoire.query.referentiel.Definitions;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;

/** Campaigns, whom they ask and what. */
class CampaignsTest extends ReadModelTest {

    private static final String A = "0350001A";

    private static final String B = "0350002B";

    private static final String C = "0350003C";

    private static final String D = "0220004D";

    private static final Answer CHARTER = Answer.yes("cln.3.2.charte", true);

    @Autowired private Definitions definitions;

    @Test
    void aCampaignIsExtendedClosedAndOpenedAgain() {
        write(new Happened(1, opened(null)));
        assertThat(campaign()).containsExactly("2026-01-05 2026-06-30");
        write(
                new Happened(2, new CampaignExtended(CAMPAIGN, june(10), june(30))),
                new Happened(3, new CampaignClosed(CAMPAIGN, june(5))));
        assertThat(campaign()).containsExactly("2026-01-05 2026-06-10 2026-06-05");
        write(new Happened(4, new CampaignReopened(CAMPAIGN, june(8), june(20))));
        write(new Happened(3, new CampaignClosed(CAMPAIGN, june(5))));
        assertThat(campaign()).containsExactly("2026-01-05 2026-06-20");
    }

    @Test
    void schoolsLeaveAndComeBack() {
        List<Happened> events =
                Happened.inOrder(
                        List.of(
                                opened(null),
                                expected(A, B),
                                new SchoolsNoLongerExpected(CAMPAIGN, june(1), List.of(B)),
                                new SchoolsExpected(CAMPAIGN, june(2), List.of(B, C))));
        write(events);
        write(events);
        assertThat(
                        lines(
                                """
                                select concat_ws(' ', uai, since, until)
                                from lecture.campaign_school order by uai, since
                                """))
                .containsExactly(
                        "0350001A 2026-01-05",
                        "0350002B 2026-01-05 2026-06-01",
                        "0350002B 2026-06-02",
                        "0350003C 2026-06-02");
    }

    @Test
    void progressIsCountedByDepartementAndType() {
        write(
                Happened.inOrder(
                        List.of(
                                opened(null),
                                Given.registered(A),
                                Given.registered(B),
                                Given.registered(
                                        C, Given.attributes(SchoolType.LYCEE, "035", "14")),
                                Given.registered(
                                        D, Given.attributes(SchoolType.COLLEGE, "022", "14")),
                                expected(A, B, C, D),
                                answered(A, DAY, CHARTER),
                                submitted(A),
                                shared(A, "cln.3.2", Audience.ACADEMIE),
                                answered(B, DAY, CHARTER),
                                answered(D, DAY, CHARTER),
                                shared(D, "cln.3.2", Audience.ACADEMIE),
                                withdrawn(D))));
        assertThat(progress(CAMPAIGN))
                .containsExactly(
                        "022 college 1/0/0/0 Rennes Bretagne",
                        "035 college 2/2/1/1 Rennes Bretagne",
                        "035 lycee 1/0/0/0 Rennes Bretagne");
        write(new Happened(14, new SchoolsNoLongerExpected(CAMPAIGN, DAY, List.of(B))));
        assertThat(progress(CAMPAIGN)).contains("035 college 1/1/1/1 Rennes Bretagne");
    }

    @Test
    void aStandingCampaignExpectsNobody() {
        String standing = "permanente/cln-2010/2025-2026";
        write(
                new Happened(1, Given.registered(A)),
                new Happened(2, answered(A, standing, CLN, DAY, CHARTER)));
        assertThat(progress(standing)).containsExactly("035 college -/1/0/0 Rennes Bretagne");
    }

    @Test
    void aCampaignAsksItsVersionAndWhatItAdds() {
        write(
                new Happened(1, opened(questions(CAMPAIGN))),
                new Happened(2, published(local("1", "l.a"))),
                new Happened(3, published(local("2", "l.a", "l.b"))),
                new Happened(4, opened("ancienne", local("1", "l.a"), null)));
        Asked asked = this.definitions.asked(CAMPAIGN).orElseThrow();
        assertThat(asked.referentiel()).isEqualTo(CLN);
        assertThat(asked.questions()).isEqualTo(questions(CAMPAIGN));
        assertThat(asked.whole().item("q.tni")).isPresent();
        assertThat(this.definitions.asked("ancienne").orElseThrow().whole())
                .isEqualTo(local("1", "l.a"));
        assertThat(this.definitions.asked("permanente/local/2025-2026").orElseThrow().whole())
                .isEqualTo(local("2", "l.a", "l.b"));
        assertThat(this.definitions.asked("inconnue")).isEmpty();
    }

    @Test
    void builtInQuestionnairesAreThereBeforeAnyEvent() {
        assertThat(
                        lines(
                                """
                                select id from lecture.referentiel
                                where territory is null and position is null order by id
                                """))
                .containsExactly(
                        "cln-2010", "egn-indicateurs", "numea-2020", "pdca-tvp", "samr-crcn");
        assertThat(this.definitions.find("cln-2010", "2010")).contains(CLN);
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2026, 6, day);
    }

    private List<String> campaign() {
        return lines("select concat_ws(' ', opens_on, closes_on, closed_on) from lecture.campaign");
    }

    private List<String> progress(String campaign) {
        return this.database
                .sql(
                        """
                        select departement || ' ' || type || ' '
                            || concat_ws('/', coalesce(expected::text, '-'), started, submitted, shared)
                            || ' ' || academie_label || ' ' || region_label
                        from dashboard.campaign_progress where campaign = ?
                        order by departement, type
                        """)
                .param(campaign)
                .query(String.class)
                .list();
    }
}
