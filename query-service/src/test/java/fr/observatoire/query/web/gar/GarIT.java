package fr.observatoire.query.web.gar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.WebTest;
import fr.observatoire.query.web.period.Today;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class GarIT extends WebTest {

    @Test
    void countsAreThoseOfTheAcademiesThatGaveThem() {
        JsonNode year = this.web.json("/api/gar?to=2025-07-31").at("/years/0");

        assertThat(year.at("/period").asString()).isEqualTo("2024-2025");
        assertThat(year.at("/declared").asInt()).isEqualTo(2);
        assertThat(year.at("/expected").asInt()).isEqualTo(30);
        assertThat(year.at("/counts/acces").asInt()).isEqualTo(3400);
        assertThat(year.at("/counts/acces_non_precise").asInt()).isEqualTo(7);
    }

    @Test
    void countsAreToldAsTheyWereKnown() {
        assertThat(this.web.json("/api/gar?connuLe=2020-01-01").at("/years")).isEmpty();
        assertThat(this.web.json("/api/gar?connuLe=demain").at("/errors/0/field").asString())
                .isEqualTo("connuLe");
        assertThat(this.web.json("/api/gar?connuLe=" + Today.inParis()))
                .isEqualTo(this.web.json("/api/gar"));
    }

    @Test
    void whatIsNotKnownIsNotZero() {
        JsonNode years = this.web.json("/api/gar?territory=academie:14").at("/years");

        assertThat(years.findValuesAsString("period")).containsExactly("2024-2025", "2025-2026");
        assertThat(years.at("/1/counts/affectations").isNull()).isTrue();
        assertThat(this.web.json("/api/gar?territory=region:53&from=2025-09-01").at("/years"))
                .hasSize(1);
        assertThat(this.web.json("/api/gar?territory=academie:01").at("/years")).isEmpty();
    }

    @Test
    void nothingFinerThanAnAcademieIsCounted() {
        JsonNode problem = this.web.json("/api/gar?territory=departement:035&from=hier");

        assertThat(problem.at("/status").asInt()).isEqualTo(400);
        assertThat(problem.at("/errors").findValuesAsString("field"))
                .containsExactly("territory", "from");
        assertThat(problem.at("/errors/0/message").asString())
                .isEqualTo(
                        "Les comptes du GAR ne sont publiés que par académie :"
                                + " « departement:035 » est plus fin.");
    }
}
