package fr.observatoire.standalone.up;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

class SecretsTest {

    @TempDir Path folder;

    @Test
    void keepsThemFromOneStartToTheNextAndDrawsTheMissing() {
        Path file = this.folder.resolve("secrets.properties");
        Secrets first = Secrets.in(file, List.of("one"));
        Secrets second = Secrets.in(file, List.of("one", "two"));
        assertThat(second.of("one")).isEqualTo(first.of("one"));
        assertThat(second.of("two")).isNotEqualTo(second.of("one")).hasSizeGreaterThan(20);
    }

    @Test
    void letsNobodyElseReadThem() throws IOException {
        Path file = this.folder.resolve("secrets.properties");
        Secrets.in(file, List.of("one"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
