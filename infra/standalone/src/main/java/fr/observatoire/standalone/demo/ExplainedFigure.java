package fr.observatoire.standalone.demo;

import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.Messages;
import fr.observatoire.standalone.load.Explanations;
import fr.observatoire.standalone.load.Explanations.Explained;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** One figure as it is known on two days, and taken apart. */
final class ExplainedFigure {

    private static final String INDICATOR = "ent-visites-par-eleve";

    private static final String TERRITORY = "academie:14";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Console console;

    private final Explanations explanations;

    ExplainedFigure(Console console, Explanations explanations) {
        this.console = console;
        this.explanations = explanations;
    }

    /** Fails when the parts do not add up to the figure. */
    void print() {
        Explained now = this.explanations.last(INDICATOR, TERRITORY);
        if (!now.addsUp() || now.parts() == 0) {
            throw CommandFailure.of("failure.demo.explained", now.sum(), now.numerator());
        }
        this.console.say("demo.explained", now.indicator(), now.territory(), now.period());
        LocalDate today = LocalDate.now(PARIS);
        for (LocalDate day : List.of(today.minusDays(1), today)) {
            Explained then = this.explanations.known(INDICATOR, TERRITORY, now.start(), day);
            this.console.say("demo.known", day.toString(), value(then));
        }
        this.console.say("demo.parts", now.parts(), now.sum());
    }

    private static String value(Explained then) {
        return (then.parts() == 0) ? Messages.of("demo.unknown") : then.formula().getLast();
    }
}
