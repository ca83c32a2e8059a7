package fr.observatoire.query.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "=1+1 ! '=1+1",
                "@SOMME(A1) ! '@SOMME(A1)",
                "+1+1 ! '+1+1",
                "-2+3+cmd|x ! '-2+3+cmd|x",
                "~\\t=1~ ! ~'\\t'=1~",
                "~\\r=1~ ! ~'\\r'=1~",
                "＝1 ! '＝1",
                "a;=1 ! a;'=1",
                "a,@b ! a,'@b",
                "~a\\n=1~ ! ~a\\n'=1~",
                "\"=1\";x ! \"'=1\";x",
                "x;\"=1\" ! x;\"'=1\"",
            })
    void becomeText(String words, String harmless) {
        assertThat(Formulas.harmless(words.translateEscapes()))
                .isEqualTo(harmless.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"-4", "+33", "2025;-4;5", "-1 234,5", "a - b", "Saint-Malo", "a;b = c", "''"})
    void whatIsNoneStays(String words) {
        assertThat(Formulas.harmless(words)).isEqualTo(words);
    }
}
