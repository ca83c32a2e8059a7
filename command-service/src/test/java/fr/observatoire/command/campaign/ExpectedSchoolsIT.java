package fr.observatoire.command.campaign;

import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.school.Schools;
import fr.observatoire.command.team.Http;
import fr.observatoire.contract.submission.SchoolDeclaration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** The schools that a campaign asks, as the register moves. */
class ExpectedSchoolsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    private static final LocalDate MOVED = LocalDate.of(2025, 9, 1);

    private static final String ID = Campaigns.ID;

    private final Writer writer = new Writer();

    private final Http http = new Http(this.writer);

    @BeforeEach
    void openACampaign() {
        this.writer.start();
        this.writer.send(school(uai(1)), school(uai(2)), school(uai(3)));
        this.writer.awaitReceipts(3);
        assertThat(
                        this.http
                                .post(
                                        "/api/campagnes",
                                        Campaigns.json(ID, TODAY, TODAY.plusDays(30)).toString())
                                .status())
                .isEqualTo(201);
        expectedAre(1, 2, 3);
    }

    @AfterEach
    void stop() {
        this.http.close();
        this.writer.close();
    }

    @Test
    void schoolsThatOpenJoinAndThoseThatCloseOrMoveAwayLeave() {
        this.writer.send(
                school(uai(4)),
                school(uai(1), null, line("035", "14", "FERME")),
                school(uai(2), null, line("075", "01", "OUVERT")));
        awaitExpected(3, 4);
        this.writer.send(school(uai(1), null, line("035", "14", "OUVERT")));
        awaitExpected(1, 3, 4);
        assertThat(this.writer.events("campaign:" + ID))
                .startsWith("campaign-opened", "schools-expected")
                .contains("schools-no-longer-expected");
        assertThat(until(2)).isEqualTo(TODAY.toString());
    }

    @Test
    void whatMovedUnseenIsSeenAtTheStart() {
        this.writer.stop();
        this.writer
                .jdbc()
                .execute(
                        """
                        update school_index set closed_on = '2025-09-01' where uai like '0350001%';
                        delete from school_index where uai like '0350002%';
                        """);
        this.writer.start();
        awaitExpected(3);
        List<String> metaData =
                this.writer
                        .jdbc()
                        .queryForList(
                                "select convert_from(metaData, 'UTF8') from DomainEventEntry"
                                        + " where payloadType = 'schools-no-longer-expected'",
                                String.class);
        assertThat(metaData).hasSize(1);
        assertThat(metaData.getFirst()).contains("\"observatoire\"", "academie:14");
    }

    @Test
    void aClosedCampaignIsLeftAloneUntilItIsReopened() {
        this.http.post("/api/campagnes/" + ID + "/fermeture", "{}");
        this.writer.send(school(uai(4)));
        this.writer.awaitReceipts(4);
        this.writer.stop();
        this.writer.start();
        expectedAre(1, 2, 3);
        this.http.post(
                "/api/campagnes/" + ID + "/reouverture",
                "{\"ferme\": \"" + TODAY.plusDays(9) + "\"}");
        expectedAre(1, 2, 3, 4);
    }

    private static SchoolDeclaration line(String departement, String academie, String state) {
        return Schools.line("Collège des Tests", departement, academie, MOVED, state, null);
    }

    private void awaitExpected(int... numbers) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> expectedAre(numbers));
    }

    private void expectedAre(int... numbers) {
        List<String> uais =
                IntStream.of(numbers).mapToObj((number) -> uai(number).value()).toList();
        assertThat(
                        this.writer
                                .jdbc()
                                .queryForList(
                                        "select uai from campaign_school where until is null"
                                                + " order by uai",
                                        String.class))
                .isEqualTo(uais);
    }

    private String until(int number) {
        return this.writer
                .jdbc()
                .queryForObject(
                        "select until::text from campaign_school where uai = ?",
                        String.class,
                        uai(number).value());
    }
}
