package fr.observatoire.ingest.files;

import fr.observatoire.contract.reason.Reason;

import java.util.List;

/** Places the reasons of one record in its file. */
final class Located {

    private Located() {}

    /** The record's line for all; a column inside the record stays. */
    static List<Reason> at(List<Reason> reasons, int line) {
        return reasons.stream().map((reason) -> reason.at(line, reason.column())).toList();
    }
}
