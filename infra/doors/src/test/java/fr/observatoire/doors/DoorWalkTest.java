package fr.observatoire.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import fr.observatoire.contract.access.RightsTable;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** A walk that finds nothing has looked: of services that are wrong it says where. */
class DoorWalkTest {

    @Test
    void whoeverIsLetInAgainstTheTableIsFound() throws IOException {
        assertThat(surprisesWhere(200, 200))
                .contains(
                        "GET /retards as  of national: 200",
                        "GET /retards as academie:14 of academie:08: 200")
                .doesNotContain("GET /retards as academie:14 of academie:14: 200")
                .noneMatch((surprise) -> surprise.startsWith("GET /sante"));
    }

    @Test
    void whoeverIsSentAwayAgainstTheTableIsFound() throws IOException {
        assertThat(surprisesWhere(401, 403))
                .contains(
                        "GET /sante as  of : 401",
                        "GET /retards as academie:14 of academie:14: 403")
                .doesNotContain("GET /retards as academie:14 of academie:08: 403");
    }

    @Test
    void aFaultIsNoWayIn() throws IOException {
        assertThat(surprisesWhere(500, 500)).contains("GET /sante as admin of : 500");
    }

    private static List<String> surprisesWhere(int nobody, int somebody) throws IOException {
        HttpServer service =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext(
                "/",
                (exchange) -> {
                    boolean isKnown = exchange.getRequestHeaders().containsKey("Authorization");
                    exchange.sendResponseHeaders(isKnown ? somebody : nobody, -1);
                    exchange.close();
                });
        service.start();
        try {
            return new DoorWalk("http://127.0.0.1:" + service.getAddress().getPort())
                    .surprises(RightsTable.builtIn());
        } finally {
            service.stop(0);
        }
    }
}
