package fr.observatoire.contract.school;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Membership of the éducation prioritaire. */
public enum PriorityEducation {
    HORS("hors"),
    REP("rep"),
    REP_PLUS("rep+");

    private final String id;

    PriorityEducation(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    @JsonCreator
    public static PriorityEducation of(@Nullable String label) {
        String text =
                (label == null) ? "" : label.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        return switch (text) {
            case "rep" -> REP;
            case "rep+" -> REP_PLUS;
            default -> HORS;
        };
    }
}
