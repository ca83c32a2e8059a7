package fr.observatoire.query.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.query.web.Survey;
import fr.observatoire.query.web.SurveyTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;

/** Campaigns, positions and plans as they were known on a day. */
class KnownCampaignsIT extends SurveyTest {

    private static final String TODAY = "connuLe=" + Survey.TODAY;

    private static final String YESTERDAY = "connuLe=" + Survey.TODAY.minusDays(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/positions?position=cln-profil&territoire=academie:14&audience=academie&",
                "/api/vue-commune?territoire=academie:14&audience=academie&",
                "/api/positions/" + Survey.ORMEAUX + "?",
                "/api/progres/" + Survey.ORMEAUX + "?position=cln-profil&",
                "/api/campagnes/" + Survey.LAST_YEAR + "?",
                "/api/campagnes/" + Survey.LAST_YEAR + "/avancement?niveau=departement&",
                "/api/plans/" + Survey.ORMEAUX + "?"
            })
    void whatIsKnownTodayIsWhatIsKnownNow(String path) {
        assertThat(this.web.json(path + TODAY)).isEqualTo(this.web.json(path));
        assertThat(this.web.get(path + YESTERDAY).body()).isNotEqualTo(this.web.get(path).body());
        assertThat(this.web.get(path + "connuLe=demain"))
                .satisfies((it) -> assertThat(it.statusCode()).isEqualTo(400))
                .satisfies((it) -> assertThat(it.body()).contains("\"field\":\"connuLe\""));
    }

    @Test
    void beforeAnythingWasSaidNothingIsKnown() {
        assertThat(this.web.json("/api/positions/" + Survey.ORMEAUX + "?" + YESTERDAY)).isEmpty();
        assertThat(this.web.json("/api/plans/" + Survey.ORMEAUX + "?" + YESTERDAY).at("/objectifs"))
                .isEmpty();
        HttpResponse<String> progress =
                this.web.get(
                        "/api/progres/" + Survey.ORMEAUX + "?position=cln-profil&" + YESTERDAY);
        assertThat(progress.statusCode()).isEqualTo(404);
    }
}
