package fr.observatoire.doors;

import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.RightsTable;
import fr.observatoire.parts.testing.TestParts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Goes to every door of a service, as everybody, for every territory, and notes where it was let in
 * or sent away otherwise than the table of rights says.
 *
 * @param address of the service
 */
record DoorWalk(String address) {

    /** One of each role; the first is nobody. */
    private static final List<String> ROLES =
            List.of(
                    "",
                    "etablissement:0350122T",
                    "departement:035",
                    "collectivite:departement:035",
                    "academie:14",
                    "draaf:53",
                    "region:53",
                    "national",
                    "producteur",
                    "admin",
                    "surveillance");

    private static final int FAULT = 500;

    private static final List<String> SCHOOLS =
            List.of("etablissement:0350122T", "etablissement:0382103E");

    private static final List<String> PLACES =
            List.of(
                    "etablissement:0350122T",
                    "etablissement:0382103E",
                    "departement:035",
                    "departement:038",
                    "academie:14",
                    "academie:08",
                    "region:53",
                    "region:84",
                    "national");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** What went otherwise than the table says, "GET /x as academie:14 of region:84: 200". */
    List<String> surprises(RightsTable table) {
        List<String> surprises = new ArrayList<>();
        for (Door door : Door.all()) {
            for (String role : ROLES) {
                List<String> rights = Stream.of(role).filter((one) -> !one.isEmpty()).toList();
                for (String place : places(door)) {
                    int status = status(door, rights, place);
                    boolean isAllowed = isAllowed(table, rights, door.message(), place);
                    if (isAllowed == isRefused(status, rights) || status == FAULT) {
                        surprises.add(
                                String.join(
                                        " ",
                                        door.method(),
                                        door.path(),
                                        "as",
                                        role,
                                        "of",
                                        place + ":",
                                        String.valueOf(status)));
                    }
                }
            }
        }
        return surprises;
    }

    private static boolean isAllowed(
            RightsTable table, List<String> rights, String message, String place) {
        Caller caller =
                rights.isEmpty()
                        ? Caller.ANONYMOUS
                        : Caller.of("promeneur", rights, List.of(), List.of());
        return place.isEmpty()
                ? table.allows(caller, message)
                : table.allows(caller, message, place, null);
    }

    private static boolean isRefused(int status, List<String> rights) {
        return status == (rights.isEmpty() ? 401 : 403);
    }

    private static List<String> places(Door door) {
        if (door.place().isEmpty()) {
            return List.of("");
        }
        return door.place().startsWith("{") ? SCHOOLS : PLACES;
    }

    private int status(Door door, List<String> rights, String place) {
        String code = place.substring(place.indexOf(':') + 1);
        String path = door.path().replace("{uai}", code).replaceAll("\\{\\*?[a-zA-Z]+}", "x");
        String name = door.place().replaceFirst("\\+.*", "");
        String query = name.startsWith("?") ? name + "=" + place : "";
        var request =
                HttpRequest.newBuilder(URI.create(this.address + path + query))
                        .header("Content-Type", "application/json")
                        .method(door.method(), BodyPublishers.ofString("{}"));
        if (!rights.isEmpty()) {
            request.header(
                    "Authorization", "Bearer " + TestParts.issuer().token("promeneur", rights));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }
}
