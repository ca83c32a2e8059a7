package fr.observatoire.query.projection;

/** Names of the one event processor that writes the read model. */
public final class ReadModel {

    /** The processing group of every projector: one group, one token, one transaction. */
    public static final String PROCESSOR = "read-model";

    private ReadModel() {}
}
