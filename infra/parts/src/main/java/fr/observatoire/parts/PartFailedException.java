package fr.observatoire.parts;

import fr.observatoire.parts.process.Child;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A part that did not start, with the end of its log. */
public final class PartFailedException extends IllegalStateException {

    private static final int LINES = 25;

    PartFailedException(String part, String reason, @Nullable Throwable cause) {
        super(part + ": " + reason, cause);
    }

    static PartFailedException of(Child child, String reason) {
        List<String> tail = child.logTail(LINES);
        return new PartFailedException(
                child.name(),
                reason + "; end of " + child.log() + ":\n" + String.join("\n", tail),
                null);
    }
}
