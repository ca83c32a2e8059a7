package fr.observatoire.command.files;

import static fr.observatoire.command.batch.Declarations.closed;
import static fr.observatoire.command.batch.Declarations.opened;
import static fr.observatoire.command.batch.Declarations.school;
import static fr.observatoire.command.batch.Declarations.uai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.command.batch.Declarations;
import fr.observatoire.command.batch.Writer;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.contract.submission.ShapeRefused;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A register that declares to be complete closes what it lacks, and no other does. */
class CompleteRegisterIT {

    private static final LocalDate AS_OF = LocalDate.of(2025, 9, 1);

    private final Writer writer = new Writer();

    private final UUID file = UUID.randomUUID();

    @BeforeEach
    void start() {
        this.writer.start();
        this.writer.send(school(uai(1)), school(uai(2)), school(uai(3)), school(uai(4)));
        this.writer.awaitReceipts(4);
    }

    @AfterEach
    void stop() {
        this.writer.close();
    }

    @Test
    void aCompleteRegisterClosesTheSchoolsThatItLacks() {
        sendFile("academie:14", 2);
        this.writer.awaitCount("file_receipt where absent_closed_at is not null", 1);
        assertThat(closedSchools()).containsExactly(uai(3).value(), uai(4).value());
        assertThat(counts()).containsEntry("closed_schools", 2);
        assertThat(this.writer.events("school:" + uai(4)))
                .containsExactly("school-registered", "school-closed");
        assertThat(this.writer.events("school:" + uai(1))).containsExactly("school-registered");
    }

    @Test
    void aRegisterThatDeclaresNothingClosesNone() {
        sendFile(null, 2);
        this.writer.awaitCount("file_receipt where unchanged = 2 and closed_at is not null", 1);
        this.writer.send(school(uai(5)));
        this.writer.awaitReceipts(7);
        assertThat(closedSchools()).isEmpty();
    }

    @Test
    void aRegisterOfAnotherTerritoryClosesNone() {
        sendFile("departement:056", 2);
        this.writer.awaitCount("file_receipt where absent_closed_at is not null", 1);
        assertThat(closedSchools()).isEmpty();
    }

    @Test
    void aRegisterWithoutALineOfItsTerritoryClosesNoneAndSaysWhy() {
        this.writer.send(
                opened(this.file, 1),
                Declarations.about(
                        SubmissionKind.SCHOOL,
                        uai(1),
                        new FileLine(this.file, 2),
                        Schools.line("École", "035", "62", AS_OF, "OUVERT", null)),
                closed(this.file, 1, "departement:035", AS_OF));
        this.writer.awaitCount("file_receipt where absent_closed_at is not null", 1);
        assertThat(closedSchools()).isEmpty();
        assertThat(counts()).containsEntry("closed_schools", 0);
        assertThat(String.valueOf(counts().get("warnings"))).contains("fichier.complet-douteux");
    }

    @Test
    void aRegisterThatLacksMostOfItsTerritoryClosesNoneAndSaysWhy() {
        for (int number = 5; number <= 14; number++) {
            this.writer.send(school(uai(number)));
        }
        this.writer.awaitReceipts(14);
        sendFile("academie:14", 2);
        this.writer.awaitCount("file_receipt where absent_closed_at is not null", 1);
        assertThat(closedSchools()).isEmpty();
        assertThat(String.valueOf(counts().get("warnings"))).contains("fichier.complet-douteux");
    }

    @Test
    void aSchoolWhoseLineIsRefusedIsNotAbsent() {
        this.writer.send(opened(this.file, 4), line(2, 1), line(3, 2));
        this.writer.send(
                Declarations.about(
                        SubmissionKind.SCHOOL,
                        uai(3),
                        new FileLine(this.file, 4),
                        Schools.line("École", "035", "62", AS_OF, "OUVERT", null)),
                Declarations.with(
                        new FileLine(this.file, 5).submissionId(),
                        SubmissionKind.SHAPE_REFUSED,
                        uai(4).value().substring(0, 7) + "?",
                        new FileLine(this.file, 5),
                        new ShapeRefused("school", List.of(Reason.of("uai.lettre", "uai")))),
                closed(this.file, 4, "national", AS_OF));
        this.writer.awaitCount("file_receipt where absent_closed_at is not null", 1);
        assertThat(closedSchools()).isEmpty();
        assertThat(counts()).containsEntry("unchanged", 2).containsEntry("refused", 2);
    }

    @Test
    void nothingIsClosedBeforeTheLastLineIsDecided() {
        this.writer.send(opened(this.file, 3), line(2, 1), closed(this.file, 3, "national", AS_OF));
        this.writer.awaitCount("file_receipt where unchanged = 1 and closed_at is not null", 1);
        assertThat(closedSchools()).isEmpty();
        this.writer.send(line(3, 2), line(4, 3));
        this.writer.awaitCount("file_receipt where absent_closed_at is not null", 1);
        assertThat(closedSchools()).containsExactly(uai(4).value());
    }

    @Test
    void theClosuresAreTheWorkOfTheSubmissionThatClosedTheFile() {
        Submission closing = closed(this.file, 2, "national", AS_OF);
        this.writer.send(opened(this.file, 2), line(2, 1), line(3, 2), closing);
        this.writer.awaitCount("file_receipt where absent_closed_at is not null", 1);
        assertThat(
                        this.writer.count(
                                "DomainEventEntry where payloadType = 'school-closed' and"
                                        + " convert_from(metaData, 'UTF8') like '%"
                                        + closing.submissionId()
                                        + "%'"))
                .isEqualTo(2);
    }

    @Test
    void aFileSentTwiceIsCountedOnce() {
        sendFile(null, 2);
        sendFile(null, 2);
        this.writer.send(school(uai(5)), school(uai(6)), school(uai(7)), school(uai(8)));
        this.writer.awaitReceipts(10);
        assertThat(counts()).containsEntry("unchanged", 2).containsEntry("lines", 2);
    }

    private void sendFile(@Nullable String completeFor, int schools) {
        this.writer.send(opened(this.file, schools));
        for (int number = 1; number <= schools; number++) {
            this.writer.send(line(number + 1, number));
        }
        this.writer.send(closed(this.file, schools, completeFor, AS_OF));
    }

    private Submission line(int line, int school) {
        return school(uai(school), new FileLine(this.file, line), Schools.line());
    }

    private Map<String, Object> counts() {
        return this.writer
                .jdbc()
                .queryForMap("select * from file_receipt where file_id = ?", this.file);
    }

    private List<String> closedSchools() {
        return this.writer
                .jdbc()
                .queryForList(
                        "select uai from school_index where closed_on = ? order by uai",
                        String.class,
                        AS_OF);
    }
}
