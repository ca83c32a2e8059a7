package fr.observatoire.query.weekly;

import fr.observatoire.contract.event.SchoolFact;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.fact.FactTable;
import fr.observatoire.query.projection.Projected;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What makes a weekly feed.
 *
 * @param events that tell its facts
 * @param its whether an event of that type tells one of this feed
 * @param week Monday that an event is about
 * @param rows as columns, in the order of the table
 */
public record WeeklyFeed<E extends SchoolFact>(
        Feed feed,
        FactTable table,
        Class<E> events,
        Predicate<E> its,
        Function<E, LocalDate> week,
        Function<List<Projected<E>>, Object[]> rows) {}
