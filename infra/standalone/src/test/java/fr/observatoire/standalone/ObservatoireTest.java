package fr.observatoire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObservatoireTest {

    @Test
    void explainsItselfInFrench() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage : observatoire").contains("Commandes :");
    }

    @Test
    void namesAnArgumentItDoesNotKnow() {
        Run run = Run.of("up", "--prot-query", "9");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Argument inconnu : --prot-query");
    }

    @Test
    void namesAValueThatIsNoPort() {
        Run run = Run.of("up", "--port-query", "web");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Valeur incorrecte : web");
    }

    @Test
    void saysWhatIsMissing() {
        Run run = Run.of("push");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Il manque : FICHIER");
    }
}
