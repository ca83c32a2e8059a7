package fr.observatoire.contract.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of line that the open annuaire has. */
class SchoolTypeTest {

    @ParameterizedTest
    @CsvSource({
        "Ecole, 101, MINISTERE DE L'EDUCATION NATIONALE, MATERNELLE",
        "Ecole, 151, MINISTERE DE L'EDUCATION NATIONALE, ELEMENTAIRE",
        "Collège, 340, MINISTERE DE L'EDUCATION NATIONALE, COLLEGE",
        "Collège, 340, AGRICULTURE, COLLEGE",
        "Lycée, 302, MINISTERE DE L'EDUCATION NATIONALE, LYCEE",
        "Lycée, 302, , LYCEE",
        "Lycée, , , LYCEE",
        "Lycée, 320, MINISTERE DE L'EDUCATION NATIONALE, LYCEE_PRO",
        "Lycée, 320, MER, LYCEE_PRO",
        "Lycée, 320, AGRICULTURE, LYCEE_AGRICOLE",
        "Lycée, 300, MINISTÈRE DE L'AGRICULTURE, LYCEE_AGRICOLE",
        "EREA, 370, MINISTERE DE L'EDUCATION NATIONALE, EREA",
        "Médico-social, 240, SANTE ET SOLIDARITE NATIONALE, AUTRE",
        "Autre, 380, AGRICULTURE, AUTRE",
    })
    void readsLinesOfTheAnnuaire(String label, Integer nature, String ministry, SchoolType type) {
        assertThat(SchoolType.of(label, nature, ministry)).isEqualTo(type);
    }
}
