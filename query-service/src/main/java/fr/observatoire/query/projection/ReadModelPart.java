package fr.observatoire.query.projection;

/**
 * A part of the read model that is written with each batch. All parts pass one phase before any
 * enters the next; within a phase their order does not matter, except in the last one.
 *
 * <p>What the final tables hold depends on the events alone, never on where batches begin and end:
 * first the register, then facts that resolve their context from it, then sums moved by what facts
 * counted for before and count for now.
 */
public interface ReadModelPart {

    /** Takes note of what will be touched. */
    default void open(Batch batch) {}

    /** Takes back what the touched count for, as the tables still have it. */
    default void withdraw(Batch batch) {}

    /** Learns from the register. */
    default void learn(Batch batch) {}

    /** Gives known facts of the touched schools their new context. */
    default void resolve(Batch batch) {}

    /** Records new facts. */
    default void record(Batch batch) {}

    /** Counts the touched again, as the tables have them now. */
    default void restore(Batch batch) {}

    /** Moves the sums, in the order of their keys. */
    default void close(Batch batch) {}

    /**
     * What the sums depend on beside the facts: the catalogue, the calendar. When it changes from
     * one version of the product to the next, all sums are derived again.
     */
    default String basis() {
        return "";
    }

    /** Takes part in deriving all sums again; {@link #restore} and {@link #close} follow. */
    default void derive(Batch nothing) {}
}
