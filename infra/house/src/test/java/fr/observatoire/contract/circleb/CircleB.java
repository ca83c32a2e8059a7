package fr.observatoire.contract.circleb;

import fr.observatoire.contract.circlea.CircleA;

/** The other half of a circle between two features. */
public final class CircleB {

    public Class<?> other() {
        return CircleA.class;
    }
}
