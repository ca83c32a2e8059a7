package fr.observatoire.dashboards.grafana;

import java.util.List;

/** What is chosen for a variable. */
public sealed interface Choice {

    /** One value of a variable that allows one. */
    record One(String value) implements Choice {}

    /** Some values of a variable that allows several, or all of one without a text for "all". */
    record Several(List<String> values) implements Choice {}

    /** "All" of a variable that has a text for it, put as it is whatever the format. */
    record CustomAll(String text) implements Choice {}
}
