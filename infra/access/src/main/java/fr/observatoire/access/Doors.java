package fr.observatoire.access;

import fr.observatoire.contract.territory.ReferenceCsv;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The doors of a service, from its {@code access/doors.csv}. What is not listed is shut. */
public final class Doors {

    private static final String RESOURCE = "/access/doors.csv";

    private final List<Hung> doors;

    private Doors(List<Door> doors) {
        this.doors =
                doors.stream()
                        .map(
                                (door) ->
                                        new Hung(
                                                door,
                                                PathPatternParser.defaultInstance.parse(
                                                        door.path())))
                        .sorted(Comparator.comparing(Hung::pattern))
                        .toList();
    }

    /** Of the service whose class path this is. */
    static Doors ofThisService() {
        return new Doors(
                ReferenceCsv.rows(RESOURCE).stream()
                        .map(
                                (row) ->
                                        new Door(
                                                row.get("method"),
                                                row.get("path"),
                                                row.get("message"),
                                                row.get("place")))
                        .toList());
    }

    /** Where a request arrives. */
    Optional<Entrance> find(HttpServletRequest request) {
        PathContainer path = path(request);
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        return this.doors.stream()
                .filter((hung) -> hung.door.method().equals(method) && hung.pattern.matches(path))
                .findFirst()
                .map((hung) -> new Entrance(hung.door, hung.variables(path)));
    }

    /** The methods that an address knows, empty where there is no such address. */
    String methods(HttpServletRequest request) {
        PathContainer path = path(request);
        return this.doors.stream()
                .filter((hung) -> hung.pattern.matches(path))
                .map((hung) -> hung.door.method())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** All of them, "GET /api/series". */
    public List<String> all() {
        return this.doors.stream().map((it) -> it.door.method() + " " + it.door.path()).toList();
    }

    private static PathContainer path(HttpServletRequest request) {
        return ServletRequestPathUtils.parse(request).pathWithinApplication();
    }

    /**
     * A door that a request has come to.
     *
     * @param variables of its path
     */
    record Entrance(Door door, Map<String, String> variables) {}

    private record Hung(Door door, PathPattern pattern) {

        Map<String, String> variables(PathContainer path) {
            return Objects.requireNonNull(this.pattern.matchAndExtract(path)).getUriVariables();
        }
    }
}
