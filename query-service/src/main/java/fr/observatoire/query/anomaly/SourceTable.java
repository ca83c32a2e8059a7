package fr.observatoire.query.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;

/** The table of a source's facts. */
final class SourceTable {

    private SourceTable() {}

    static String of(JudgedSource source) {
        return switch (source) {
            case ENT -> "ent_fact";
            case EQUIPMENT -> "equipment_fact";
            case HEADCOUNT -> "headcount";
        };
    }
}
