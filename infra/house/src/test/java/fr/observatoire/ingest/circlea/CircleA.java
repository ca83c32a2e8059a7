package fr.observatoire.ingest.circlea;

import fr.observatoire.ingest.circleb.CircleB;

/** Half of a circle between two features. */
public final class CircleA {

    public Class<?> other() {
        return CircleB.class;
    }
}
