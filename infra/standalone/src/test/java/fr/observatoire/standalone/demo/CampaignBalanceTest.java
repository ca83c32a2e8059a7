package fr.observatoire.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.generate.ExpectedCampaign;
import fr.observatoire.standalone.up.CampaignFigures.Progress;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

class CampaignBalanceTest {

    private final CampaignBalance balance =
            new CampaignBalance(
                    new Console(new PrintWriter(Writer.nullWriter())),
                    List.of(new ExpectedCampaign("une", "cln-2010", 9, 6, 4, 3)));

    @Test
    void saysNothingOfWhatIsAsItMustBe() {
        assertThat(this.balance.differences(List.of(progress("autre", 1), progress("une", 6))))
                .isEmpty();
    }

    @Test
    void namesTheCampaignThatFellShort() {
        assertThat(this.balance.differences(List.of(progress("une", 5))))
                .containsExactly(
                        "  une : [9, 5, 4, 3] au lieu de [9, 6, 4, 3]"
                                + " (interrogés, commencé, envoyé, partagé)");
        assertThat(this.balance.differences(List.of())).hasSize(1);
    }

    private static Progress progress(String campaign, int started) {
        return new Progress(campaign, "Titre", 9, started, 4, 3);
    }
}
