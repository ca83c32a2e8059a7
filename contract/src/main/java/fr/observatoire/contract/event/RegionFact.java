package fr.observatoire.contract.event;

import java.util.List;

/** An event that speaks of a région académique as a whole, as its source counts no finer. */
public interface RegionFact {

    /** INSEE code. */
    String region();

    /** Codes of what was possible but odd. */
    List<String> anomalies();
}
