package fr.observatoire.contract.event;

import java.util.List;

/** Every event speaks of one school and carries its académie on the fact's date. */
public interface SchoolFact {

    String uai();

    /** Two-character code: events of one académie are projected in order. */
    String academie();

    /** Codes of what was possible but odd. */
    List<String> anomalies();
}
