package fr.observatoire.contract.yaml;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

import java.util.List;
import java.util.Optional;

/**
 * Finds what a document of data has no need of, before anything is built from it: an alias repeats
 * (and a few of them repeat a billion times), a tag names a type, nesting fills the stack.
 */
final class Dangers {

    private static final int MAX_DEPTH = 20;

    private Dangers() {}

    /** The first danger, if there is one: after it the text is not read on. */
    static List<Reason> in(String text, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            depth += depthChange(event);
            Reason danger = danger(event, depth);
            if (danger != null) {
                return List.of(
                        event.getStartMark()
                                .map((mark) -> danger.at(mark.getLine() + 1, mark.getColumn() + 1))
                                .orElse(danger));
            }
        }
        return List.of();
    }

    private static int depthChange(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    private static @Nullable Reason danger(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            return Reason.of("yaml.profondeur", "yaml", null, MAX_DEPTH);
        }
        if (event instanceof AliasEvent alias) {
            return Reason.of("yaml.alias", "*" + alias.getAlias());
        }
        Optional<Anchor> anchor =
                (event instanceof NodeEvent node) ? node.getAnchor() : Optional.empty();
        if (anchor.isPresent()) {
            return Reason.of("yaml.alias", "&" + anchor.get());
        }
        return tag(event).map((tag) -> Reason.of("yaml.etiquette", tag)).orElse(null);
    }

    private static Optional<String> tag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
    }
}
