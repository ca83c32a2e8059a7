package fr.observatoire.standalone.generate;

import java.util.Optional;

/** Gives a feed's faults in turn, from file to file, one after every so many good lines. */
final class Rota {

    private final Feed feed;

    private int goodLines;

    private int given;

    Rota(Feed feed) {
        this.feed = feed;
    }

    /** The fault that follows this good line, when one is due. */
    Optional<Fault> afterGoodLine() {
        this.goodLines++;
        if (this.goodLines % this.feed.goodLinesPerFault() != 0) {
            return Optional.empty();
        }
        return Optional.of(this.feed.faults().get(this.given++ % this.feed.faults().size()));
    }
}
