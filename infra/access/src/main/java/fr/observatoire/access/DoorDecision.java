package fr.observatoire.access;

import fr.observatoire.contract.access.UnknownPlaces;
import fr.observatoire.contract.reason.Reason;

import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationResult;

/**
 * Whether a door is open.
 *
 * @param status with which one is sent away
 * @param reason why
 * @param message of the table of rights, "?" where there is no door
 * @param parameter of the query that says which territory is meant, empty where none does
 * @param methods that the address knows, where another was asked
 */
record DoorDecision(
        boolean isGranted,
        HttpStatus status,
        Reason reason,
        String message,
        String parameter,
        String methods)
        implements AuthorizationResult {

    static final String UNKNOWN = "?";

    private static final Reason NOT_YOURS = Reason.of("droits.refuses", "droits");

    static DoorDecision of(boolean isGranted, String message) {
        return new DoorDecision(isGranted, HttpStatus.FORBIDDEN, NOT_YOURS, message, "", "");
    }

    static DoorDecision of(boolean isGranted, Door door) {
        String parameter = door.isInPath() ? "" : door.name();
        return new DoorDecision(
                isGranted, HttpStatus.FORBIDDEN, NOT_YOURS, door.message(), parameter, "");
    }

    /** What names no territory is nobody's own: there is no such school, no such parameter. */
    static DoorDecision nowhere(boolean isGranted, Door door, String text) {
        return new DoorDecision(
                isGranted,
                door.isInPath() ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
                door.isInPath()
                        ? UnknownPlaces.whyNoSchool(door.name(), text)
                        : UnknownPlaces.why(door.name(), text),
                door.message(),
                "",
                "");
    }

    static DoorDecision noDoor(String method, String methods) {
        return methods.isEmpty()
                ? new DoorDecision(
                        false,
                        HttpStatus.NOT_FOUND,
                        Reason.of("acces.adresse", "adresse"),
                        UNKNOWN,
                        "",
                        "")
                : new DoorDecision(
                        false,
                        HttpStatus.METHOD_NOT_ALLOWED,
                        Reason.of("acces.methode", "methode", method, methods),
                        UNKNOWN,
                        "",
                        methods);
    }
}
