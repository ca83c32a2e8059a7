package fr.observatoire.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.standalone.generate.Expected;
import fr.observatoire.standalone.load.FileReceipt;

import org.junit.jupiter.api.Test;

import java.util.Map;

class OutcomesTest {

    private static final Expected DUE =
            new Expected("usages.csv", "ent-usage", null, 10, 6, 1, 1, 2, Map.of());

    private final Outcomes outcomes = new Outcomes();

    @Test
    void sumUpReceiptsThatAreAsTheyMustBe() {
        this.outcomes.add(receipt(6, 1, 1, 2), DUE);
        this.outcomes.add(receipt(6, 1, 1, 2), DUE);
        assertThat(this.outcomes.differences()).isEmpty();
        assertThat(this.outcomes.all()).isEqualTo(20);
        assertThat(this.outcomes.refused()).isEqualTo(4);
    }

    @Test
    void nameTheFileAndTheCountThatFellShort() {
        this.outcomes.add(receipt(5, 1, 1, 2), DUE);
        assertThat(this.outcomes.differences())
                .containsExactly("  usages.csv : 5 lignes acceptées au lieu de 6");
    }

    private static FileReceipt receipt(
            long accepted, long unchanged, long corrected, long refused) {
        Map<String, Long> counts =
                Map.of(
                        "accepted", accepted,
                        "unchanged", unchanged,
                        "corrected", corrected,
                        "refused", refused);
        return new FileReceipt(10, counts, true);
    }
}
