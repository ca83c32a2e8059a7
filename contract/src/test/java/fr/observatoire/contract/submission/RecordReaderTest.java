package fr.observatoire.contract.submission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

class RecordReaderTest {

    private static final String GOOD =
            """
            {"submissionId":"6f1c2f5e-0000-4000-8000-000000000001","kind":"ent-usage","schemaVersion":1,
             "uai":"0350122T","receivedAt":"2025-09-15T08:00:00Z","channel":"api","submittedBy":"acteur-1",
             "territory":"academie:14",
             "payload":{"debut_semaine":"2025-09-08","mesures":{"visites_globales":1200,"duree_eleve":"0:08:32"}}}\
            """;

    @Test
    void readsAGoodRecord() {
        RecordRead read = read("0350122T", GOOD);
        assertThat(read)
                .isInstanceOfSatisfying(
                        RecordRead.Readable.class,
                        (readable) -> {
                            EntUsageDeclaration payload =
                                    (EntUsageDeclaration) readable.submission().payload();
                            assertThat(payload.mesures().visitesGlobales()).isEqualTo(1200);
                            assertThat(payload.mesures().dureeEleve()).isEqualTo(512);
                        });
    }

    @Test
    void whatIsSaidOfAnAcademieHasItsKeyAndNoUai() {
        String gar =
                GOOD.replace("ent-usage", "gar")
                        .replace(" \"uai\":\"0350122T\",", "")
                        .replaceFirst(
                                "\"payload\":.*",
                                """
                                "payload":{"academie":"14","annee_scolaire":"2024-2025",
                                 "comptes":{"acces":540}}}\
                                """);
        assertThat(read("academie:14", gar)).isInstanceOf(RecordRead.Readable.class);
        assertThat(reasons(read("academie:10", gar)))
                .extracting(Reason::code)
                .containsExactly("uai.cle");
        String withUai = gar.replace("\"kind\"", "\"uai\":\"0350122T\",\"kind\"");
        assertThat(reasons(read("0350122T", withUai)))
                .extracting(Reason::code)
                .containsExactly("champ.inconnu");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        RecordRead.Readable first = (RecordRead.Readable) read("0350122T", GOOD);
        String written = ContractJson.mapper().writeValueAsString(first.submission());
        assertThat(read("0350122T", written)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    :1200,                | :-1,                        | champ.negatif
                    :1200,                | :12.5,                      | champ.entier
                    :1200,                | :"1 234",                   | champ.entier
                    :1200,                | :100000000000000000000000000000, | champ.trop-grand
                    :1200,                | :1e30,                      | champ.trop-grand
                    :1200,                | :1e999999999,               | champ.trop-grand
                    :1200,                | :1e-999999999,              | champ.trop-grand
                    :1200,                | :11111111111111111111111111111111111111111111, | json.nombre
                    :1200,                | :null,                      | champ.entier
                    visites_globales      | visites_inconnues           | champ.inconnu
                    0:08:32               | 8 min                       | champ.duree
                    2025-09-08            | 08/09/2025                  | champ.date
                    2025-09-08            | 2025-02-31                  | champ.date
                    "schemaVersion":1     | "schemaVersion":2           | depot.version
                    ent-usage             | ent                         | depot.nature
                    "uai":"0350122T"      | "uai":"0350122A"            | uai.lettre
                    "uai":"0350122T",     |                             | uai.absent
                    "channel":"api"       | "channel":"pigeon"          | champ.valeurs
                    6f1c2f5e-             | zzz                         | champ.format
                    "submittedBy":"acteur-1", |                         | champ.absent
                    acteur-1              | prenom.nom@exemple.fr       | champ.format
                    """)
    void refusesWithAReason(String found, @Nullable String replacement, String code) {
        String bad = GOOD.replace(found, (replacement == null) ? "" : replacement);
        assertThat(reasons(read("0350122T", bad))).extracting(Reason::code).contains(code);
    }

    @Test
    void givesEveryReasonAtOnce() {
        String bad = GOOD.replace(":1200,", ":-1,").replace("0:08:32", "long");
        assertThat(reasons(read("0350122T", bad)))
                .extracting(Reason::code)
                .containsExactlyInAnyOrder("champ.negatif", "champ.duree");
    }

    @Test
    void wantsTheUaiAsKey() {
        assertThat(reasons(read(null, GOOD)))
                .extracting(Reason::code)
                .containsExactly("uai.cle-absente");
        assertThat(reasons(read("0350002M", GOOD)))
                .extracting(Reason::code)
                .containsExactly("uai.cle");
    }

    @Test
    void survivesWhatIsNoJson() {
        assertThat(reasons(read("k", "not json")))
                .extracting(Reason::code)
                .containsExactly("json.illisible");
        assertThat(reasons(read("k", ""))).isNotEmpty();
        assertThat(reasons(read("k", "[1]")))
                .extracting(Reason::code)
                .containsExactly("json.objet");
        assertThat(reasons(read("k", "[".repeat(10_000))))
                .extracting(Reason::code)
                .containsExactly("json.trop-profond");
        assertThat(reasons(read("k", "\"" + "a".repeat(2_000_000) + "\"")))
                .extracting(Reason::code)
                .containsExactly("json.trop-grand");
        assertThat(reasons(RecordReader.read(null, null))).isNotEmpty();
        assertThat(reasons(RecordReader.read(null, new byte[] {0, (byte) 0xff, (byte) 0xfe})))
                .isNotEmpty();
    }

    @Test
    void keepsWhatItCouldReadForTheReceipt() {
        RecordRead.Unreadable unreadable =
                (RecordRead.Unreadable) read("0350122T", GOOD.replace(":1200,", ":-1,"));
        assertThat(unreadable.submissionId()).hasToString("6f1c2f5e-0000-4000-8000-000000000001");
        assertThat(unreadable.uai()).isEqualTo("0350122T");
        assertThat(unreadable.kind()).isEqualTo("ent-usage");
    }

    private static RecordRead read(@Nullable String key, String value) {
        return RecordReader.read(
                (key == null) ? null : key.getBytes(StandardCharsets.UTF_8),
                value.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Reason> reasons(RecordRead read) {
        return ((RecordRead.Unreadable) read).reasons();
    }
}
