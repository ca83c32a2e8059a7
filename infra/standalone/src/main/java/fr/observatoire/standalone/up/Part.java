package fr.observatoire.standalone.up;

import fr.observatoire.parts.process.Child;

import java.time.Duration;

/**
 * A running part of the observatory.
 *
 * @param child its process
 * @param patience how long it may take to stop cleanly
 */
record Part(Child child, Duration patience) {

    String name() {
        return this.child.name();
    }

    boolean stop() {
        return this.child.stop(this.patience);
    }
}
