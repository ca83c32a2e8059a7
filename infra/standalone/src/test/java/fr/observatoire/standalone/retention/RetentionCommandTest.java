package fr.observatoire.standalone.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.standalone.Run;
import fr.observatoire.standalone.load.Door;

import org.junit.jupiter.api.Test;

class RetentionCommandTest {

    @Test
    void saysWhatIsKeptAndWhatIsToGo() {
        try (Door door = new Door()) {
            Run run = Run.of("retention", "--montrer", "--from", door.url());
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .contains("ent : gardé sans limite")
                    .contains("equipement : gardé depuis le 2020-08-01")
                    .contains("3 faits de 1 établissement.");
            assertThat(Run.of("retention", "--from", door.url()).code()).isEqualTo(2);
        }
    }
}
