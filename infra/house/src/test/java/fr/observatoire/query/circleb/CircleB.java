package fr.observatoire.query.circleb;

import fr.observatoire.query.circlea.CircleA;

/** The other half of a circle between two features. */
public final class CircleB {

    public Class<?> other() {
        return CircleA.class;
    }
}
