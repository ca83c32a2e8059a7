package fr.observatoire.query.web.moment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;

/** What one figure cannot be asked. */
class BadMomentsIT extends SurveyTest {

    private static final String RENNES =
            "?indicator=ent-visites-par-eleve&period=semaine&date=2025-09-10"
                    + "&territory=academie:14";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    indicator | indicator=ent-rien
                    indicator | indicator=
                    indicator | indicator=x%27%20or%201%3D1
                    period    | indicator=ent-visites-par-eleve&period=siecle
                    period    | indicator=filtrage-part&period=semaine
                    date      | indicator=ent-visites-par-eleve&date=2025-13-01
                    date      | indicator=ent-visites-par-eleve&date=12026-01-01
                    territory | indicator=ent-visites-par-eleve&territory=academie:99
                    territory | indicator=ent-visites-par-eleve&territory=academie:14%27--
                    connuLe   | indicator=ent-visites-par-eleve&connuLe=hier
                    connuLe   | indicator=ent-visites-par-eleve&connuLe=2199-01-01
                    """)
    void whatCannotBeMeantIsRefusedByName(String field, String query) {
        for (String path : new String[] {"explain", "comparison", "distribution"}) {
            HttpResponse<String> answer = this.web.get("/api/" + path + "?" + query);

            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1,page",
        "page=x,page",
        "size=0,size",
        "size=501,size",
        "audience=moi,audience"
    })
    void pagesAndAudiencesAreRefusedByName(String query, String field) {
        HttpResponse<String> answer = this.web.get("/api/explain" + RENNES + "&" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }
}
