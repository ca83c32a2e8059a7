package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a submission speaks of. The last three are ingest's own words to the writer. */
public enum SubmissionKind {
    SCHOOL("school", SchoolDeclaration.class, true),
    HEADCOUNT("headcount", HeadcountDeclaration.class, true),
    ENT_USAGE("ent-usage", EntUsageDeclaration.class, true),
    ENT_BREAKDOWN("ent-breakdown", EntBreakdownDeclaration.class, true),
    EQUIPMENT("equipment", InventoryDeclaration.class, true),
    CERTIFICATION("certification", CertificationDeclaration.class, true),
    ANSWERS("answers", AnswersDeclaration.class, true),
    RESPONSE("response", ResponseDeclaration.class, true),
    SHARING("sharing", SharingDeclaration.class, true),
    PLAN("plan", PlanDeclaration.class, true),
    SHAPE_REFUSED("shape-refused", ShapeRefused.class, false),
    FILE_OPENED("file-opened", FileOpened.class, false),
    FILE_CLOSED("file-closed", FileClosed.class, false);

    /** The version of every kind's schema that is written today. */
    public static final int CURRENT_VERSION = 1;

    private final String id;

    private final Class<? extends Payload> payloadType;

    private final boolean aboutSchool;

    SubmissionKind(String id, Class<? extends Payload> payloadType, boolean aboutSchool) {
        this.id = id;
        this.payloadType = payloadType;
        this.aboutSchool = aboutSchool;
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
        return this.aboutSchool;
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
        return Arrays.stream(values()).filter(SubmissionKind::isAboutSchool).toList();
    }
}
