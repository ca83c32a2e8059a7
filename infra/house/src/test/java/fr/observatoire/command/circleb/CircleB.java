package fr.observatoire.command.circleb;

import fr.observatoire.command.circlea.CircleA;

/** The other half of a circle between two features. */
public final class CircleB {

    public Class<?> other() {
        return CircleA.class;
    }
}
