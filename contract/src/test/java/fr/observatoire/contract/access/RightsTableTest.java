package fr.observatoire.contract.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.contract.submission.SubmissionKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class RightsTableTest {

    private static final String SCHOOL = "etablissement:0350122T";

    private static final String NEIGHBOUR = "etablissement:0351234B";

    private final RightsTable table = RightsTable.builtIn();

    @ParameterizedTest
    @CsvSource({
        "etablissement:0350122T, etablissement:0350122T",
        "departement:035, departement:035",
        "collectivite:departement:035, collectivite:departement:035",
        "collectivite:region:53, collectivite:region:53",
        "draaf:53, draaf:53",
        "academie:14, academie:14",
        "region:53, region:53",
        "national, national",
        "admin, admin",
        "producteur, producteur",
        "academie:99,",
        "academie,",
        "etablissement:0350122A,",
        "collectivite:academie:14,",
        "national:14,",
        "porte,",
        "public,",
        "roi,",
        "'',",
    })
    void aRightIsReadOrNone(String text, @Nullable String id) {
        assertThat(Right.parse(text).map(Right::id).orElse(null)).isEqualTo(id);
    }

    @Test
    void everyKindHasItsRow() {
        assertThat(this.table.messages())
                .containsAll(
                        SubmissionKind.feeds().stream()
                                .map((kind) -> "declarer-" + kind.id())
                                .toList());
    }

    @Test
    void whoHasNoRightsMayDoWhatIsPublicAlone() {
        Caller nobody = caller();
        assertThat(this.table.messages())
                .noneMatch((message) -> this.table.allows(nobody, message));
        assertThat(this.table.messages().stream().filter((it) -> open(it, Caller.ANONYMOUS)))
                .containsExactlyInAnyOrder("sante", "information", "catalogue", "annuaire");
    }

    @Test
    void aSchoolAnswersForItselfAlone() {
        Caller school = caller(SCHOOL);
        assertThat(this.table.allowsToDeclare(school, SubmissionKind.ANSWERS, SCHOOL)).isTrue();
        assertThat(this.table.allowsToDeclare(school, SubmissionKind.ANSWERS, NEIGHBOUR)).isFalse();
        assertThat(this.table.allows(school, "plan", NEIGHBOUR, null)).isFalse();
        assertThat(this.table.allows(school, "plan", Places.NATIONAL, null)).isFalse();
    }

    @Test
    void anAcademieDoesNotAnswerForItsSchools() {
        Caller team = caller("academie:14");
        assertThat(this.table.allowsToDeclare(team, SubmissionKind.EQUIPMENT, SCHOOL)).isTrue();
        assertThat(this.table.allowsToDeclare(team, SubmissionKind.ANSWERS, SCHOOL)).isFalse();
        assertThat(this.table.allows(team, "reponses", SCHOOL, null)).isFalse();
        assertThat(this.table.allows(team, "anomalies", "academie:14", null)).isTrue();
        assertThat(this.table.allows(team, "anomalies", "academie:10", null)).isFalse();
        assertThat(this.table.allows(team, "anomalies", Places.NATIONAL, null)).isFalse();
    }

    @Test
    void aVendorPushesItsFeedsInItsPerimeter() {
        Caller vendor =
                Caller.of(
                        "editeur",
                        List.of("producteur"),
                        List.of("ent-usage", "lune"),
                        List.of("academie:14", "lune"));
        assertThat(this.table.allowsToDeclare(vendor, SubmissionKind.ENT_USAGE, SCHOOL)).isTrue();
        assertThat(this.table.allowsToDeclare(vendor, SubmissionKind.EQUIPMENT, SCHOOL)).isFalse();
        assertThat(
                        this.table.allowsToDeclare(
                                vendor, SubmissionKind.ENT_USAGE, "etablissement:0382103E"))
                .isFalse();
        assertThat(this.table.allows(vendor, "chiffres", "academie:14", null)).isFalse();
    }

    /** Feeds without the role of a machine account give nothing. */
    @Test
    void feedsAloneAreNoRight() {
        Caller person = Caller.of("p", List.of("admin"), List.of("ent-usage"), List.of("national"));
        assertThat(this.table.allowsToDeclare(person, SubmissionKind.ENT_USAGE, SCHOOL)).isFalse();
    }

    @Test
    void whoEquipsSomeSchoolsIsNearThoseAlone() {
        Caller departement = caller("collectivite:departement:035");
        assertThat(departement.audiences("departement:035", SchoolType.COLLEGE))
                .containsExactly(Audience.COLLECTIVITE);
        assertThat(departement.audiences("departement:035", SchoolType.LYCEE)).isEmpty();
        assertThat(departement.audiences("departement:035", null)).isEmpty();
        assertThat(caller("draaf:53").audiences("academie:14", SchoolType.LYCEE_AGRICOLE))
                .containsExactly(Audience.DRAAF);
    }

    @Test
    void anAcademieAloneInItsRegionAnswersForIt() {
        assertThat(caller("academie:14").audiences("region:53", null))
                .containsExactly(Audience.ACADEMIE);
        assertThat(caller("academie:10").audiences("region:84", null)).isEmpty();
        assertThat(caller("academie:14").audiences(Places.NATIONAL, null)).isEmpty();
    }

    @Test
    void oneSpeaksInOnesOwnName() {
        assertThat(Acting.of(caller("academie:14"), null)).isEqualTo(new Acting.For("academie:14"));
        assertThat(Acting.of(caller("academie:14"), "academie:10"))
                .isInstanceOf(Acting.NotAllowed.class);
        assertThat(Acting.of(caller("academie:14"), "lune")).isInstanceOf(Acting.Unclear.class);
        assertThat(Acting.of(caller("academie:14", "academie:10"), null))
                .isInstanceOf(Acting.Unclear.class);
        assertThat(Acting.of(caller("admin"), null)).isInstanceOf(Acting.Unclear.class);
        Caller both =
                Caller.of(
                        "equipe",
                        List.of("producteur", "academie:14"),
                        List.of("ent-usage"),
                        List.of("national"));
        assertThat(Acting.of(both, "academie:08")).isEqualTo(new Acting.For("academie:08"));
        assertThat(Acting.deciding(both, "academie:08")).isInstanceOf(Acting.NotAllowed.class);
        assertThat(Acting.deciding(both, null)).isEqualTo(new Acting.For("academie:14"));
        Caller launcher =
                Caller.of(
                        "lanceur",
                        List.of("producteur", "national"),
                        List.of("ent-usage"),
                        List.of("national"));
        assertThat(Acting.deciding(launcher, "academie:08"))
                .isEqualTo(new Acting.For("academie:08"));
    }

    /** A region's schools of agriculture are not the region. */
    @Test
    void whoAnswersForSomeSchoolsDoesNotSpeakForTheTerritory() {
        for (String right : List.of("draaf:53", "collectivite:region:53")) {
            assertThat(Acting.of(caller(right), null)).isInstanceOf(Acting.Unclear.class);
            assertThat(Acting.of(caller(right), "region:53")).isInstanceOf(Acting.NotAllowed.class);
            assertThat(caller(right).speaksFor("region:53")).isFalse();
        }
        assertThat(caller("region:53").speaksFor("region:53")).isTrue();
    }

    private boolean open(String message, Caller caller) {
        return this.table.allows(caller, message);
    }

    private static Caller caller(String... rights) {
        return Caller.of("quelquun", List.of(rights), List.of(), List.of());
    }
}
