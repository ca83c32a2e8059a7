package fr.observatoire.command.batch;

import fr.observatoire.command.entusage.Counts;
import fr.observatoire.command.equipment.Inventories;
import fr.observatoire.command.school.Schools;
import fr.observatoire.contract.egn.Thematique;
import fr.observatoire.contract.resource.GarCounts;
import fr.observatoire.contract.submission.Channel;
import fr.observatoire.contract.submission.ConcertationDeclaration;
import fr.observatoire.contract.submission.EntUsageDeclaration;
import fr.observatoire.contract.submission.FileClosed;
import fr.observatoire.contract.submission.FileLine;
import fr.observatoire.contract.submission.FileOpened;
import fr.observatoire.contract.submission.GarDeclaration;
import fr.observatoire.contract.submission.InventoryDeclaration;
import fr.observatoire.contract.submission.Payload;
import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.submission.Submission;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Submissions as ingest sends them. */
public final class Declarations {

    public static final LocalDate WEEK = LocalDate.of(2026, 1, 12);

    static final Instant RECEIVED = Instant.parse("2026-03-02T08:00:00Z");

    private Declarations() {}

    /** A school of Ille-et-Vilaine, by its number. */
    public static Uai uai(int number) {
        return Uai.ofDigits("035" + String.format(Locale.ROOT, "%04d", number));
    }

    public static Submission school(Uai uai) {
        return school(uai, null, Schools.line());
    }

    public static Submission school(Uai uai, @Nullable FileLine place, SchoolDeclaration line) {
        return about(SubmissionKind.SCHOOL, uai, place, line);
    }

    public static Submission ent(Uai uai, LocalDate week, int visits) {
        return about(
                SubmissionKind.ENT_USAGE,
                uai,
                null,
                new EntUsageDeclaration(week, Counts.full(visits)));
    }

    static Submission inventory(Uai uai, int rooms) {
        return about(
                SubmissionKind.EQUIPMENT,
                uai,
                null,
                new InventoryDeclaration(WEEK, Inventories.rooms(rooms, 1, 1)));
    }

    static Submission gar(String academie, int acces) {
        return with(
                UUID.randomUUID(),
                SubmissionKind.GAR,
                null,
                null,
                new GarDeclaration(
                        academie,
                        "2024-2025",
                        new GarCounts(null, acces, null, null, null, null, null, null)));
    }

    static Submission support(String region, UUID proposal, int supports) {
        return with(
                UUID.randomUUID(),
                SubmissionKind.CONCERTATION,
                null,
                null,
                new ConcertationDeclaration(
                        region, "2024-2025", Thematique.T1, proposal, supports));
    }

    public static Submission about(
            SubmissionKind kind, Uai uai, @Nullable FileLine place, Payload payload) {
        UUID id = (place == null) ? UUID.randomUUID() : place.submissionId();
        return with(id, kind, uai.value(), place, payload);
    }

    public static Submission opened(UUID file, int lines) {
        return with(
                UUID.randomUUID(),
                SubmissionKind.FILE_OPENED,
                null,
                new FileLine(file, 0),
                new FileOpened("annuaire.csv", SubmissionKind.SCHOOL, lines, List.of()));
    }

    public static Submission closed(
            UUID file, int lines, @Nullable String completeFor, @Nullable LocalDate asOf) {
        return with(
                UUID.randomUUID(),
                SubmissionKind.FILE_CLOSED,
                null,
                new FileLine(file, 0),
                new FileClosed(lines, completeFor, asOf));
    }

    /** The same submission id with another content. */
    static Submission as(UUID id, Submission other) {
        return with(id, other.kind(), other.uai(), other.file(), other.payload());
    }

    public static Submission with(
            UUID id,
            SubmissionKind kind,
            @Nullable String uai,
            @Nullable FileLine place,
            Payload payload) {
        return new Submission(
                id,
                kind,
                1,
                uai,
                RECEIVED,
                (place == null) ? Channel.API : Channel.FILE,
                "acteur-1",
                "academie:14",
                null,
                place,
                payload);
    }
}
