package fr.observatoire.query.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.parts.testing.TestDatabases;
import fr.observatoire.query.QueryService;
import fr.observatoire.query.web.ServiceDatabases;
import fr.observatoire.query.web.Web;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Before anything was pushed. */
@SpringBootTest(
        classes = QueryService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EmptyPageIT {

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        TestDatabases databases = ServiceDatabases.fresh();
        ServiceDatabases.register(registry, databases);
    }

    @Test
    void thePageSaysHowToPush() {
        String page = new Web("http://127.0.0.1:" + this.port).get("/").body();

        assertThat(page)
                .contains("Aucune donnée pour l&#39;instant", "./observatoire push")
                .contains("Rien n&#39;a encore été déposé en votre nom.")
                .doesNotContain("<table", "Sources et dates");
    }

    @Test
    void withoutAnyCampaignThePageSaysHowToOpenOne() {
        String page = new Web("http://127.0.0.1:" + this.port).get("/campagnes").body();

        assertThat(page)
                .contains("Aucune campagne pour l&#39;instant", "Ouvrir la première campagne")
                .contains("href=\"/campagnes/nouvelle\"", "campagnes/permanente~cln-2010")
                .doesNotContain("par l&#39;API");
    }
}
