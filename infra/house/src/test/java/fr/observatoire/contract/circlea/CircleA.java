package fr.observatoire.contract.circlea;

import fr.observatoire.contract.circleb.CircleB;

/** Half of a circle between two features. */
public final class CircleA {

    public Class<?> other() {
        return CircleB.class;
    }
}
