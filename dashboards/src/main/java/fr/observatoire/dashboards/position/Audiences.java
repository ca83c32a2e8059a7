package fr.observatoire.dashboards.position;

import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.dashboards.Texts;
import fr.observatoire.dashboards.model.Variable;
import fr.observatoire.dashboards.model.Variable.Option;

import java.util.Arrays;

/** With whom schools may share, in the contract's order: the académie first. */
final class Audiences {

    private Audiences() {}

    static Variable variable() {
        return Variable.oneOf(
                "audience",
                Texts.of("variable.audience"),
                Arrays.stream(Audience.values()).map(Audiences::option).toList());
    }

    private static Option option(Audience audience) {
        return new Option(
                audience.ordinal() == 0, Texts.of("audience." + audience.id()), audience.id());
    }
}
