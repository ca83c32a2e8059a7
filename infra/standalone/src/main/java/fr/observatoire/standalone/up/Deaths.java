package fr.observatoire.standalone.up;

import fr.observatoire.parts.process.Child;
import fr.observatoire.standalone.CommandFailure;

/** What the user is told of a part that ended by itself. */
final class Deaths {

    private static final int LINES = 30;

    private Deaths() {}

    static CommandFailure of(Child child) {
        return CommandFailure.of(
                "failure.death",
                child.name(),
                Integer.toString(child.exitCode()),
                child.log(),
                tail(child));
    }

    static String tail(Child child) {
        return String.join("\n", child.logTail(LINES));
    }
}
