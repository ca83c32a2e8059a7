package fr.observatoire.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What Grafana is provisioned with is what the code says, and is written nowhere else. */
class DriftTest {

    @Test
    void theCommittedDashboardsAreTheGeneratedOnes() throws IOException {
        Map<String, String> generated = Dashboards.files();
        Path folder = Files.createDirectories(ProvisionedFiles.MODULE.resolve("target/generated"));
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        assertThat(ProvisionedFiles.dashboards()).containsOnlyKeys(generated.keySet());
        assertThat(generated.keySet()).allSatisfy(name -> assertSame(folder.resolve(name)));
    }

    private static void assertSame(Path generated) {
        assertThat(ProvisionedFiles.folder().resolve(generated.getFileName()))
                .as(
                        "read the difference, then: cp dashboards/target/generated/*.json"
                                + " dashboards/provisioning/dashboards/")
                .hasSameTextualContentAs(generated);
    }

    @Test
    void generatingTwiceGivesTheSame() {
        assertThat(Dashboards.files()).isEqualTo(Dashboards.files());
    }

    @Test
    void everyTextIsRead() {
        assertThat(Dashboards.files()).isNotEmpty();
        assertThat(Texts.unused()).isEmpty();
    }
}
