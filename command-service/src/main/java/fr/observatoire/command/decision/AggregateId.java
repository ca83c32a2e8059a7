package fr.observatoire.command.decision;

/**
 * The identity of an aggregate. The stored form starts with a prefix of its type, so that two
 * aggregates of different types never share a stream.
 */
public interface AggregateId {

    /** Stored form, "ent:0350122T:2025-09-01"; at most 255 characters. */
    String value();
}
