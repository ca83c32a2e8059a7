package fr.observatoire.access;

/** Keeps entries for good: nobody changes them. */
@FunctionalInterface
public interface Journal {

    void write(JournalEntry entry);
}
