package fr.observatoire.ingest.csv;

import fr.observatoire.contract.reason.Reason;

import org.jspecify.annotations.Nullable;

/** The columns of a feed that its schema does not list. */
public interface MoreColumns {

    /** A feed without any. */
    MoreColumns NONE = (label) -> null;

    /** The column that a label stands for; null when it stands for none. */
    @Nullable Column find(String label);

    /** Why a column that is known is left in the file; null when it is not, or goes unsaid. */
    default @Nullable Reason leftOut(String label) {
        return null;
    }
}
