package fr.observatoire.access;

import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.Role;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;

/** Writes down what was changed or taken away, by whom, and whoever was sent away by name. */
final class JournalFilter extends OncePerRequestFilter {

    /** What is only read, but leaves the house. */
    private static final Set<String> TAKEN_AWAY = Set.of("exporter", "journal");

    private final Doors doors;

    private final Journal journal;

    private final RefusalPace pace = new RefusalPace();

    JournalFilter(Doors doors, Journal journal) {
        this.doors = doors;
        this.journal = journal;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = Callers.current();
        chain.doFilter(request, response);
        if (!caller.equals(Caller.ANONYMOUS) && !caller.is(Role.PORTE)) {
            this.doors
                    .find(request)
                    .map((entrance) -> entry(caller, entrance, request, response.getStatus()))
                    .filter(
                            (entry) ->
                                    entry.isRefusal()
                                            ? this.pace.allows(entry.who())
                                            : isKept(request, entry))
                    .ifPresent(this.journal::tryToWrite);
        }
    }

    private static JournalEntry entry(
            Caller caller, Doors.Entrance entrance, HttpServletRequest request, int status) {
        return new JournalEntry(
                caller.id(), entrance.door().message(), about(entrance, request), status);
    }

    /** As the address says it, or whoever answered, who read the body. */
    private static String about(Doors.Entrance entrance, HttpServletRequest request) {
        return DoorGuard.place(entrance, request)
                .orElseGet(
                        () ->
                                Objects.requireNonNullElse(
                                                request.getAttribute(JournalEntry.ABOUT), "")
                                        .toString());
    }

    private static boolean isKept(HttpServletRequest request, JournalEntry entry) {
        boolean isReading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !isReading
                || TAKEN_AWAY.contains(entry.what())
                || request.getRequestURI().endsWith(".csv")
                || "csv".equals(request.getParameter("format"));
    }
}
