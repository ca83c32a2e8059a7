package fr.observatoire.access;

import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationResult;

/**
 * Whether a door is open.
 *
 * @param status with which one is sent away
 * @param message of the table of rights, "?" where there is no door
 * @param methods that the address knows, where another was asked
 */
record DoorDecision(boolean isGranted, HttpStatus status, String message, String methods)
        implements AuthorizationResult {

    static final String UNKNOWN = "?";

    static DoorDecision of(boolean isGranted, String message) {
        return new DoorDecision(isGranted, HttpStatus.FORBIDDEN, message, "");
    }

    static DoorDecision noDoor(String methods) {
        HttpStatus status =
                methods.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.METHOD_NOT_ALLOWED;
        return new DoorDecision(false, status, UNKNOWN, methods);
    }
}
