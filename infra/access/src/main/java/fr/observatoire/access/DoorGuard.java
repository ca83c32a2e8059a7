package fr.observatoire.access;

import fr.observatoire.access.Doors.Entrance;
import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.Places;
import fr.observatoire.contract.access.RightsTable;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.uai.Uai;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets in whom the table of rights lets in: by message and, where the address says it, territory.
 */
final class DoorGuard implements AuthorizationManager<RequestAuthorizationContext> {

    private final RightsTable rights = RightsTable.builtIn();

    private final Doors doors;

    DoorGuard(Doors doors) {
        this.doors = doors;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Caller caller = Callers.of(authentication.get());
        return this.doors
                .find(request)
                .map((entrance) -> decide(caller, entrance, request))
                .orElseGet(
                        () ->
                                DoorDecision.noDoor(
                                        request.getMethod(), this.doors.methods(request)));
    }

    private DoorDecision decide(Caller caller, Entrance entrance, HttpServletRequest request) {
        Door door = entrance.door();
        if (!door.saysWhere()) {
            return DoorDecision.of(this.rights.allows(caller, door.message()), door);
        }
        return place(entrance, request)
                .map((place) -> DoorDecision.of(isOpen(caller, door, place, request), door))
                .orElseGet(() -> nowhere(caller, entrance, request));
    }

    /** Whoever may not do this at all learns nothing of what is there. */
    private DoorDecision nowhere(Caller caller, Entrance entrance, HttpServletRequest request) {
        Door door = entrance.door();
        return this.rights.allows(caller, door.message())
                ? DoorDecision.nowhere(
                        this.rights.allowsAnywhere(caller, door.message()),
                        door,
                        text(entrance, request))
                : DoorDecision.of(false, door);
    }

    private static String text(Entrance entrance, HttpServletRequest request) {
        Door door = entrance.door();
        return door.isInPath()
                ? entrance.variables().getOrDefault(door.name(), "").toUpperCase(Locale.ROOT)
                : String.join(",", request.getParameterValues(door.name()));
    }

    private boolean isOpen(Caller caller, Door door, String place, HttpServletRequest request) {
        SchoolType type =
                door.isNarrowed() ? Door.type(request.getParameterValues(Door.TYPE)) : null;
        return this.rights.allows(caller, door.message(), place, type);
    }

    /** The territory that the address names; nothing for what names none, or two. */
    static Optional<String> place(Entrance entrance, HttpServletRequest request) {
        Door door = entrance.door();
        if (!door.saysWhere()) {
            return Optional.empty();
        }
        if (door.isInPath()) {
            return school(entrance.variables().getOrDefault(door.name(), ""));
        }
        String[] given = request.getParameterValues(door.name());
        if (given == null || (given.length == 1 && given[0].isBlank())) {
            return Optional.of(Places.NATIONAL);
        }
        // As those behind the door read it, or not at all.
        return (given.length == 1)
                ? Optional.of(given[0].strip()).filter(Places::exists)
                : Optional.empty();
    }

    private static Optional<String> school(String uai) {
        return Uai.parse(uai).map(Uai::value).map(Places::ofSchool);
    }
}
