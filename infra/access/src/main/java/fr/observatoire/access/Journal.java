package fr.observatoire.access;

import org.slf4j.LoggerFactory;

/** Keeps entries: nobody changes them. */
@FunctionalInterface
public interface Journal {

    void write(JournalEntry entry);

    /** For when the answer has gone: what cannot be written down is told to the operator. */
    default void tryToWrite(JournalEntry entry) {
        try {
            write(entry);
        } catch (RuntimeException ex) {
            LoggerFactory.getLogger(Journal.class).error("not written down: {}", entry, ex);
        }
    }
}
