package fr.observatoire.query.circlea;

import fr.observatoire.query.circleb.CircleB;

/** Half of a circle between two features. */
public final class CircleA {

    public Class<?> other() {
        return CircleB.class;
    }
}
