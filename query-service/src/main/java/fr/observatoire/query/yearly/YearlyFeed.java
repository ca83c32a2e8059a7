package fr.observatoire.query.yearly;

import fr.observatoire.contract.event.SchoolFact;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.fact.FactTable;
import fr.observatoire.query.projection.Projected;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What makes a yearly feed.
 *
 * @param events that tell its facts
 * @param day that an event is about
 * @param rows as columns, in the order of the table
 */
public record YearlyFeed<E extends SchoolFact>(
        Feed feed,
        FactTable table,
        Class<E> events,
        Function<E, LocalDate> day,
        Function<List<Projected<E>>, Object[]> rows) {}
