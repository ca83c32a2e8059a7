package fr.observatoire.standalone.demo;

import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.generate.Manifest;
import fr.observatoire.standalone.up.Dashboard;
import fr.observatoire.standalone.up.Dashboard.Figure;
import fr.observatoire.standalone.up.StoredEvents;

import java.util.List;

/** What the user reads at the end of a demo. */
final class Summary {

    /** Some of each feed: usage, equipment, certifications. */
    private static final List<String> INDICATORS =
            List.of(
                    "ent-eleves-actifs",
                    "ent-visites-par-eleve",
                    "ordinateurs-pour-100-eleves",
                    "pix-certifies-part");

    private final Console console;

    private final Dashboard dashboard;

    private final StoredEvents events;

    Summary(Console console, Dashboard dashboard, StoredEvents events) {
        this.console = console;
        this.dashboard = dashboard;
        this.events = events;
    }

    void print(Manifest manifest, Outcomes outcomes) {
        this.console.say("demo.schools", manifest.schools());
        this.console.say(
                "demo.submissions",
                outcomes.all(),
                outcomes.accepted(),
                outcomes.corrected(),
                outcomes.unchanged(),
                outcomes.refused());
        this.console.say("demo.events", this.events.count());
        INDICATORS.forEach(this::print);
    }

    private void print(String indicator) {
        List<Figure> figures = this.dashboard.latest(indicator);
        if (figures.isEmpty()) {
            throw CommandFailure.of("failure.demo.figure", indicator);
        }
        Figure any = figures.getFirst();
        this.console.say("demo.indicator", any.label(), any.schoolYear(), any.unit());
        figures.forEach(
                figure -> this.console.say("demo.figure", figure.academie(), figure.value()));
    }
}
