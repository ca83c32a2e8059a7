package fr.observatoire.dashboards.lint;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, and where. */
final class Faults {

    private final List<String> faults = new ArrayList<>();

    private String place = "";

    void in(String place) {
        this.place = place;
    }

    void add(String fault) {
        this.faults.add(this.place + ": " + fault);
    }

    void when(boolean wrong, String fault) {
        if (wrong) {
            add(fault);
        }
    }

    List<String> all() {
        return List.copyOf(this.faults);
    }
}
