package fr.observatoire.contract.anomaly;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolYear;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** What a school declares again and again, so that a value can be judged by the others. */
public enum JudgedSource {

    /** The ENT's audience, by week. */
    ENT("ent", true),

    /** The last inventory of a school year. */
    EQUIPMENT("equipement", false),

    /** The pupils of a school year. */
    HEADCOUNT("effectifs", false);

    private final String id;

    private final boolean weekly;

    JudgedSource(String id, boolean weekly) {
        this.id = id;
        this.weekly = weekly;
    }

    @JsonValue
    public String id() {
        return this.id;
    }

    public boolean isWeekly() {
        return this.weekly;
    }

    /** First day of the period of this source that a day belongs to: a Monday, or a 1 August. */
    public LocalDate firstDay(LocalDate day) {
        return this.weekly
                ? IsoWeek.containing(day).monday()
                : SchoolYear.containing(day).firstDay();
    }

    @JsonCreator
    public static JudgedSource of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("unknown source: " + id));
    }

    public static Optional<JudgedSource> find(String id) {
        return Arrays.stream(values()).filter((one) -> one.id.equals(id)).findFirst();
    }
}
