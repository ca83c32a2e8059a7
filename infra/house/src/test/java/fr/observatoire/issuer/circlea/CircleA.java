package fr.observatoire.issuer.circlea;

import fr.observatoire.issuer.circleb.CircleB;

/** Half of a circle between two features. */
public final class CircleA {

    public Class<?> other() {
        return CircleB.class;
    }
}
