package fr.observatoire.command.school;

import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolReopened;

import java.util.ArrayList;
import java.util.List;

/** How closing and reopening move the closures of a school. */
final class Closures {

    private Closures() {}

    static List<Closure> closed(List<Closure> before, SchoolClosed event) {
        List<Closure> after = new ArrayList<>(before);
        after.add(new Closure(event.closedOn(), null));
        return List.copyOf(after);
    }

    static List<Closure> reopened(List<Closure> before, SchoolReopened event) {
        List<Closure> after = new ArrayList<>(before);
        Closure last = after.removeLast();
        after.add(new Closure(last.from(), event.reopenedOn()));
        return List.copyOf(after);
    }
}
