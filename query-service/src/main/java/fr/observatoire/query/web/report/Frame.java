package fr.observatoire.query.web.report;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.Range;
import fr.observatoire.query.web.figures.Told;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.Territory;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a report is about.
 *
 * @param academies those of the région
 * @param told as whom its reader is told
 */
record Frame(Territory region, List<Territory> academies, SchoolYear year, Told told) {

    Audience audience() {
        return this.told.audience();
    }

    /** The two school years before, the nearest first. */
    List<SchoolYear> before() {
        return List.of(this.year.previous(), this.year.previous().previous());
    }

    /** The three school years. */
    Range all() {
        return new Range(this.before().getLast().firstDay(), this.year.lastDay());
    }

    Scope scope() {
        return Scope.of(this.region, null);
    }

    /** Any of these schools over the three years. */
    Asked over(Scope scope) {
        return Asked.now(scope, all()).by(this.told);
    }

    /** Any of these schools in the report's year. */
    Asked in(Scope scope) {
        return Asked.now(scope, Range.of(this.year)).by(this.told);
    }

    /** The région, then its académies. */
    List<Territory> places() {
        return Stream.concat(Stream.of(this.region), this.academies.stream()).toList();
    }
}
