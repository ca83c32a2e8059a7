package fr.observatoire.query.position;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What one event did to the answers of a response. */
record Turn(Moment moment, List<Belief> begun, List<Belief> ended) {

    /** The event that began a belief, and the one that ended it. */
    static Stream<Turn> of(Belief belief) {
        Turn begins = new Turn(belief.from(), List.of(belief), List.of());
        return (belief.to() == null)
                ? Stream.of(begins)
                : Stream.of(begins, new Turn(belief.to(), List.of(), List.of(belief)));
    }

    Turn and(Turn other) {
        return new Turn(
                this.moment,
                Stream.concat(this.begun.stream(), other.begun.stream()).toList(),
                Stream.concat(this.ended.stream(), other.ended.stream()).toList());
    }

    LocalDate firstDay() {
        return Stream.concat(this.begun.stream(), this.ended.stream())
                .map(Belief::day)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
