package fr.observatoire.contract.yaml;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.Node;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A YAML document as a tree that knows where each of its nodes stands in the text. What could blow
 * up or run is not read at all: aliases, tags, deep nesting, more than 1 MiB.
 *
 * @param root the document as JSON
 * @param places where each node begins, by JSON pointer
 */
public record YamlDocument(JsonNode root, Places places) {

    private static final int MAX_BYTES = 1024 * 1024;

    /** Reads a document, or says every reason why it is none. */
    public static Read<YamlDocument> read(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Read.refused(Reason.of("yaml.trop-grand", "yaml", null, MAX_BYTES));
        }
        Optional<Reason> unprintable = Unprintable.in(text);
        if (unprintable.isPresent()) {
            return Read.refused(unprintable.get());
        }
        try {
            List<Reason> dangers = Dangers.in(text, settings());
            return dangers.isEmpty() ? compose(text) : new Read.Refused<>(dangers);
        } catch (MarkedYamlEngineException ex) {
            Reason reason = Reason.of("yaml.illisible", "yaml");
            return Read.refused(
                    ex.getProblemMark()
                            .map((mark) -> reason.at(mark.getLine() + 1, mark.getColumn() + 1))
                            .orElse(reason));
        } catch (YamlVersionException ex) {
            return Read.refused(Reason.of("yaml.version", "yaml").at(1, 1));
        } catch (YamlEngineException ex) {
            return Read.refused(Reason.of("yaml.illisible", "yaml"));
        }
    }

    private static Read<YamlDocument> compose(String text) {
        Optional<Node> node = new Compose(settings()).composeString(text);
        if (node.isEmpty()) {
            return Read.refused(Reason.of("yaml.vide", "yaml"));
        }
        JsonTree tree = new JsonTree();
        JsonNode root = tree.of(node.get(), "");
        return tree.faults().isEmpty()
                ? new Read.Done<>(new YamlDocument(root, tree.places()))
                : new Read.Refused<>(tree.faults());
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(MAX_BYTES)
                .setAllowDuplicateKeys(true)
                .build();
    }
}
