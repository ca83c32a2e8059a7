package fr.observatoire.issuer.circleb;

import fr.observatoire.issuer.circlea.CircleA;

/** The other half of a circle between two features. */
public final class CircleB {

    public Class<?> other() {
        return CircleA.class;
    }
}
