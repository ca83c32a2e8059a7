package fr.observatoire.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.contract.access.Caller;
import fr.observatoire.parts.testing.TestIssuer;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

class SealsTest {

    private static final byte[] VALUE = bytes("{\"visites\": 3}");

    private static final Caller VENDOR =
            Caller.of(
                    "editeur",
                    List.of("producteur", "academie:14"),
                    List.of("ent-usage"),
                    List.of("academie:14"));

    private final Seals seals = Seals.with(TestIssuer.DOOR_KEY);

    private final SealReader reader = SealReader.with(TestIssuer.DOOR_KEY);

    @Test
    void aSealSaysWhoDeclaresAndWhatWasTheirs() {
        byte[] seal = this.seals.seal(VENDOR, "0350122T", VALUE);
        assertThat(this.reader.read(seal, bytes("0350122T"), VALUE)).contains(VENDOR);
    }

    @Test
    void itIsOfOneRecordAlone() {
        byte[] seal = this.seals.seal(VENDOR, "0350122T", VALUE);
        assertThat(this.reader.read(seal, bytes("0350123U"), VALUE)).isEmpty();
        assertThat(this.reader.read(seal, bytes("0350122T"), bytes("{}"))).isEmpty();
        assertThat(this.reader.read(seal, null, VALUE)).isEmpty();
        assertThat(this.reader.read(null, bytes("0350122T"), VALUE)).isEmpty();
        assertThat(this.reader.read(bytes("pas.un.sceau"), bytes("0350122T"), VALUE)).isEmpty();
    }

    /** A pass opens the keeper of texts; it seals nothing. */
    @Test
    void aPassIsNoSeal() {
        byte[] pass = bytes(this.seals.pass("observatoire"));
        assertThat(this.reader.read(pass, bytes("0350122T"), VALUE)).isEmpty();
    }

    @Test
    void nothingStartsWithAWeakKey() {
        String weak = Base64.getUrlEncoder().encodeToString(bytes("courte"));
        assertThatThrownBy(() -> Seals.with(weak)).hasMessageContaining("32 octets");
        assertThatThrownBy(() -> Seals.with("")).hasMessageContaining("32 octets");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
