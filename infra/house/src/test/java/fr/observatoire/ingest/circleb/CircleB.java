package fr.observatoire.ingest.circleb;

import fr.observatoire.ingest.circlea.CircleA;

/** The other half of a circle between two features. */
public final class CircleB {

    public Class<?> other() {
        return CircleA.class;
    }
}
