package fr.observatoire.contract.yaml;

import fr.observatoire.contract.reason.Reason;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

import java.util.HashMap;
import java.util.Map;

/** Where the nodes of a document begin, by their JSON pointer. */
public final class Places {

    private final Map<String, Mark> marks = new HashMap<>();

    void put(String pointer, Node node) {
        node.getStartMark().ifPresent((mark) -> this.marks.put(pointer, mark));
    }

    /** The reason, placed where the pointer leads, or where the nearest node above it begins. */
    public Reason at(String pointer, Reason reason) {
        String nearest = pointer;
        while (!this.marks.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        Mark mark = this.marks.get(nearest);
        return (mark == null) ? reason : reason.at(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
