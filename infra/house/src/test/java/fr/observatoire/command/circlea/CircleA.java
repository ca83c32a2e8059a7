package fr.observatoire.command.circlea;

import fr.observatoire.command.circleb.CircleB;

/** Half of a circle between two features. */
public final class CircleA {

    public Class<?> other() {
        return CircleB.class;
    }
}
