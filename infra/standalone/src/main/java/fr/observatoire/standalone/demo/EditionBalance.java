package fr.observatoire.standalone.demo;

import fr.observatoire.parts.process.Waiting;
import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.up.Dashboard;
import fr.observatoire.standalone.up.EditionFigures;
import fr.observatoire.standalone.up.EditionFigures.Told;

import java.time.Duration;

/** What the editions of the demo tell to those who may not see schools one by one. */
final class EditionBalance {

    /** Its masks are worked out once every projection has passed it. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Console console;

    private final Dashboard dashboard;

    EditionBalance(Console console, Dashboard dashboard) {
        this.console = console;
        this.dashboard = dashboard;
    }

    void print() {
        if (!Waiting.until(
                PATIENCE, () -> !this.dashboard.editions(EditionFigures::editions).isEmpty())) {
            throw CommandFailure.of("failure.demo.edition");
        }
        this.dashboard.editions(EditionFigures::editions).forEach(this::print);
        this.console.say("demo.successions", this.dashboard.editions(EditionFigures::successions));
    }

    private void print(Told it) {
        this.console.say(
                "demo.edition", it.schoolYear(), it.feed(), it.told(), it.masked(), it.unknown());
    }
}
