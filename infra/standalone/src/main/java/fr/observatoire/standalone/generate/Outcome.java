package fr.observatoire.standalone.generate;

/** What the receipt of a line must say. */
enum Outcome {
    ACCEPTED,
    UNCHANGED,
    CORRECTED,
    REFUSED
}
