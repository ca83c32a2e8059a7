package fr.observatoire.query.web.latest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class LatestIT extends WebTest {

    @Test
    void everyIndicatorOfTheCatalogueIsThere() {
        JsonNode values = this.web.json("/api/latest").at("/values");

        assertThat(values.size()).isEqualTo(IndicatorCatalogue.builtIn().indicators().size());
    }

    @Test
    void theLastWeekIsTheLastOutOfVacation() {
        JsonNode visits = value("/api/latest?territory=academie:14", "ent-visites-par-eleve");

        // Weeks go on in the read model until 6 July 2026, which is vacation.
        assertThat(visits.at("/period").asString()).isEqualTo("2026-06-29");
        assertThat(visits.at("/periodLabel").asString()).isEqualTo("semaine du 29 juin 2026");
        assertThat(visits.at("/schools").asInt()).isEqualTo(157);
        assertThat(visits.at("/expected").asInt()).isEqualTo(157);
    }

    @Test
    void theLastIsLookedForWithinTheDaysAskedFor() {
        JsonNode visits =
                value("/api/latest?territory=academie:14&to=2025-01-20", "ent-visites-par-eleve");

        assertThat(visits.at("/period").asString()).isEqualTo("2025-01-20");
    }

    @Test
    void nationalValuesOfOtherTypesAreNotSetBeside() {
        String indicator = "ordinateurs-pour-100-eleves";

        assertThat(value("/api/latest", indicator).at("/references").size()).isEqualTo(5);
        JsonNode colleges = value("/api/latest?type=college", indicator).at("/references");
        assertThat(colleges.findValuesAsString("population")).containsExactly("collèges publics");
        assertThat(colleges.at("/0/value").asDouble()).isEqualTo(33.8);
    }

    @Test
    void whatWasNeverDeclaredIsUnknownAndNotZero() {
        JsonNode value =
                value(
                        "/api/latest?territory=departement:069&type=lycee",
                        "ordinateurs-pour-100-eleves");

        assertThat(value.at("/value").isNull()).isTrue();
        assertThat(value.at("/period").isNull()).isTrue();
    }

    @Test
    void aSchoolHasItsOwn() {
        JsonNode visits =
                value("/api/latest?territory=etablissement:0350122T", "ent-visites-par-eleve");

        // Not the few visits of the autumn vacation.
        assertThat(visits.at("/period").asString()).isEqualTo("2025-09-15");
        assertThat(visits.at("/value").decimalValue()).isEqualByComparingTo("4");
    }

    private JsonNode value(String question, String indicator) {
        for (JsonNode value : this.web.json(question).at("/values")) {
            if (value.at("/indicator/id").asString().equals(indicator)) {
                return value;
            }
        }
        throw new AssertionError(indicator + " is not in the answer to " + question);
    }
}
