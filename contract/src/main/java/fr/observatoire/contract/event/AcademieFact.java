package fr.observatoire.contract.event;

import java.util.List;

/** An event that speaks of an académie as a whole, as its source counts no finer. */
public interface AcademieFact {

    /** Two-character code. */
    String academie();

    /** Codes of what was possible but odd. */
    List<String> anomalies();
}
