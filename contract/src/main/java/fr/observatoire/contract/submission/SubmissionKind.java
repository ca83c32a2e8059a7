package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a submission speaks of. The last three are ingest's own words to the writer. */
public enum SubmissionKind {
    SCHOOL("school", SchoolDeclaration.class, About.SCHOOL),
    HEADCOUNT("headcount", HeadcountDeclaration.class, About.SCHOOL),
    SUCCESSION("succession", SuccessionDeclaration.class, About.SCHOOL),
    ENT_USAGE("ent-usage", EntUsageDeclaration.class, About.SCHOOL),
    ENT_BREAKDOWN("ent-breakdown", EntBreakdownDeclaration.class, About.SCHOOL),
    EQUIPMENT("equipment", InventoryDeclaration.class, About.SCHOOL),
    CERTIFICATION("certification", CertificationDeclaration.class, About.SCHOOL),
    GAR("gar", GarDeclaration.class, About.ACADEMIE),
    CONCERTATION("concertation", ConcertationDeclaration.class, About.REGION),
    ANSWERS("answers", AnswersDeclaration.class, About.SCHOOL),
    RESPONSE("response", ResponseDeclaration.class, About.SCHOOL),
    SHARING("sharing", SharingDeclaration.class, About.SCHOOL),
    PLAN("plan", PlanDeclaration.class, About.SCHOOL),
    CONFIRMATION("confirmation", ConfirmationDeclaration.class, About.SCHOOL),
    SHAPE_REFUSED("shape-refused", ShapeRefused.class, About.FILE),
    FILE_OPENED("file-opened", FileOpened.class, About.FILE),
    FILE_CLOSED("file-closed", FileClosed.class, About.FILE);

    /** The version of every kind's schema that is written today. */
    public static final int CURRENT_VERSION = 1;

    /**
     * What a submission names: a school by its UAI, an académie or a région in its payload, or a
     * file.
     */
    private enum About {
        SCHOOL,
        ACADEMIE,
        REGION,
        FILE
    }

    private final String id;

    private final Class<? extends Payload> payloadType;

    private final About about;

    SubmissionKind(String id, Class<? extends Payload> payloadType, About about) {
        this.id = id;
        this.payloadType = payloadType;
        this.about = about;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    public Class<? extends Payload> payloadType() {
        return this.payloadType;
    }

    /** Whether a school is declared by it: then its UAI is the record's key. */
    public boolean isAboutSchool() {
        return this.about == About.SCHOOL;
    }

    /** Whether it may be sent: the others are ingest's own words. */
    public boolean isFeed() {
        return this.about != About.FILE;
    }

    /** Path of the kind's JSON Schema among the contract's resources. */
    public String schema() {
        return "/schemas/" + this.id + ".v" + CURRENT_VERSION + ".json";
    }

    @JsonCreator
    public static SubmissionKind of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("unknown kind: " + id));
    }

    public static Optional<SubmissionKind> find(String id) {
        return Arrays.stream(values()).filter((kind) -> kind.id.equals(id)).findFirst();
    }

    /** The kinds that a school, a vendor or an export may send. */
    public static List<SubmissionKind> feeds() {
        return Arrays.stream(values()).filter(SubmissionKind::isFeed).toList();
    }
}
