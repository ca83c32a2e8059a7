package fr.observatoire.contract.uai;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.territory.ReferenceCsv;
import fr.observatoire.contract.territory.ReferenceRow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class UaiTest {

    static List<ReferenceRow> samples() {
        return ReferenceCsv.rows("/uai_samples.csv");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void agreesWithPublishedIdentifiers(ReferenceRow sample) {
        boolean valid = Boolean.parseBoolean(sample.get("valide"));
        assertThat(Uai.parse(sample.get("uai")).isPresent()).isEqualTo(valid);
        assertThat(Uai.expectedLetter(sample.get("uai")))
                .hasValue(sample.get("lettre_attendue").charAt(0));
    }

    @Test
    void readsBlanksAndLowerCase() {
        assertThat(Uai.parse(" 0350122t ")).hasValue(new Uai("0350122T"));
    }

    @Test
    void buildsTheLetter() {
        assertThat(Uai.ofDigits("0783774").value()).isEqualTo("0783774D");
    }

    @Test
    void tellsAWrongLetterFromAWrongForm() {
        assertThat(UaiCheck.faults("uai", "0146867D"))
                .containsExactly(Reason.of("uai.lettre", "uai", "0146867D", "N"));
        assertThat(UaiCheck.faults("uai", "35-A"))
                .extracting(Reason::code)
                .containsExactly("uai.forme");
        assertThat(UaiCheck.faults("uai", " "))
                .extracting(Reason::code)
                .containsExactly("uai.absent");
        assertThat(UaiCheck.faults("uai", null))
                .extracting(Reason::code)
                .containsExactly("uai.absent");
    }
}
