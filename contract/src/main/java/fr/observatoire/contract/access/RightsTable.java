package fr.observatoire.contract.access;

import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.territory.ReferenceCsv;
import fr.observatoire.contract.territory.ReferenceRow;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one place that decides who may do what, by message and territory: the table {@code
 * access/rights.csv}. What the table does not allow is refused.
 */
public final class RightsTable {

    private static final RightsTable BUILT_IN = new RightsTable("/access/rights.csv");

    private static final String DECLARE = "declarer-";

    private final Map<String, Map<Role, Reach>> rows;

    private final Map<String, String> labels;

    private RightsTable(String resource) {
        List<ReferenceRow> table = ReferenceCsv.rows(resource);
        this.labels =
                table.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        (row) -> row.get("message"), (row) -> row.get("quoi")));
        this.rows =
                table.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        (row) -> row.get("message"), RightsTable::reaches));
    }

    public static RightsTable builtIn() {
        return BUILT_IN;
    }

    private static Map<Role, Reach> reaches(ReferenceRow row) {
        Map<Role, Reach> reaches = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            reaches.put(role, Reach.find(row.get(role.id())).orElseThrow());
        }
        return reaches;
    }

    /** All messages that it knows. */
    public Set<String> messages() {
        return this.rows.keySet();
    }

    /** What a message asks, in French; the message itself where it is none of the table. */
    public String label(String message) {
        return this.labels.getOrDefault(message, message);
    }

    public Reach reach(String message, Role role) {
        return Objects.requireNonNull(this.rows.get(message), message)
                .getOrDefault(role, Reach.NONE);
    }

    /** Whether some role of the caller may do this at all, somewhere. */
    public boolean allows(Caller caller, String message) {
        return Arrays.stream(Role.values())
                .anyMatch((role) -> caller.is(role) && reach(message, role) != Reach.NONE);
    }

    /**
     * Whether the caller may do this where a place is concerned.
     *
     * @param place as {@link Places} writes it
     * @param type the only schools concerned; null for all of the place
     */
    public boolean allows(Caller caller, String message, String place, @Nullable SchoolType type) {
        return Arrays.stream(Role.values())
                .anyMatch(
                        (role) ->
                                switch (reach(message, role)) {
                                    case NONE -> false;
                                    case ALL -> caller.is(role);
                                    case OWN -> caller.holds(role, place, type);
                                });
    }

    /** Whether the caller may do this wherever it is. */
    public boolean allowsAnywhere(Caller caller, String message) {
        return Arrays.stream(Role.values())
                .anyMatch((role) -> caller.is(role) && reach(message, role) == Reach.ALL);
    }

    /** Whether the caller may declare this of a school, académie or région. */
    public boolean allowsToDeclare(Caller caller, SubmissionKind kind, String place) {
        return caller.pushes(kind, place) || allows(caller, DECLARE + kind.id(), place, null);
    }

    /** Whether the caller may declare this at all. */
    public boolean allowsToDeclare(Caller caller, SubmissionKind kind) {
        return (caller.is(Role.PRODUCTEUR) && caller.feeds().contains(kind))
                || allows(caller, DECLARE + kind.id());
    }
}
