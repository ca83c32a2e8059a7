package fr.observatoire.command.decision;

/** What one aggregate is asked to decide. It carries its time: an aggregate reads no clock. */
public interface Command {

    AggregateId target();
}
