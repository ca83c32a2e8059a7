package fr.observatoire.contract.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class AnswerMeasureTest {

    @ParameterizedTest
    @CsvSource({
        "cln-2010, cln.3.1.enseignants, 0, 0",
        "cln-2010, cln.3.6.3.familles_equipees, 0, 0",
        "cln-2010, cln.3.3.1.referent=oui, 1, 1",
        "cln-2010, cln.3.3.1.referent=non, 0, 0",
        "cln-2010, cln.3.6.2.enseignants, 1, 3",
        "cln-2010, cln.3.6.2.enseignants=jamais, 1, 1",
        "cln-2010, cln.3.6.2.enseignants=regulierement, 3, 3",
        "numea-2020, numea.1.1.pilotage>=2, 2, 3",
        "numea-2020, numea.1.1.pilotage<=1, 0, 1",
        "numea-2020, numea.1.1.pilotage=0, 0, 0",
        "samr-crcn, crcn.1.1>=5, 5, 8",
        "samr-crcn, crcn.1.1<=2, 1, 2"
    })
    void saysWhichLevelsOfWhichItemCount(String referentiel, String text, int least, int most) {
        AnswerMeasure measure = of(referentiel, text).orElseThrow();

        assertThat(text).startsWith(measure.item());
        assertThat(measure.least()).isEqualTo(least);
        assertThat(measure.most()).isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cln.3.1.professeurs",
                "cln.3.1.enseignants=oui",
                "cln.3.1.enseignants>=3",
                "cln.3.3.1.referent",
                "cln.3.3.1.referent>=1",
                "cln.3.3.1.referent=peut-etre",
                "cln.3.6.2.enseignants=souvent",
                "cln.3.6.2.enseignants>=2",
                "cln.3.1.date",
                "cln.3.3.1.referent=oui' or true",
                "cln.3.1.enseignants "
            })
    void meansNothingElse(String text) {
        assertThat(of("cln-2010", text)).isEmpty();
    }

    @Test
    void aLevelIsOneOfTheScale() {
        assertThat(of("numea-2020", "numea.1.1.pilotage>=4")).isEmpty();
        assertThat(of("samr-crcn", "crcn.1.1>=9")).isEmpty();
        assertThat(of("samr-crcn", "crcn.1.1=0")).isEmpty();
        assertThat(of("egn-indicateurs", "egn.t1.internautes")).isEmpty();
    }

    @Test
    void isSharedWithItsSection() {
        assertThat(
                        of("cln-2010", "cln.3.1.enseignants")
                                .orElseThrow()
                                .section(Referentiels.find("cln-2010").orElseThrow()))
                .isEqualTo("cln.3.1");
    }

    private static Optional<AnswerMeasure> of(String referentiel, String text) {
        return AnswerMeasure.of(Referentiels.find(referentiel).orElseThrow(), text);
    }
}
