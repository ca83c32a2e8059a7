package fr.observatoire.query.retention;

import fr.observatoire.contract.event.SchoolFact;
import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.school.HeadcountCorrected;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.query.fact.FactTable;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcOperations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The facts of a feed that are no longer kept. Where an event concerns some of a school, they come
 * back from the event store for the time of the transaction, as they were: sums move by the same
 * differences as if they had never gone.
 *
 * @param type of the events that tell facts
 * @param its whether an event tells one of this feed
 * @param rows as columns, in the order of the table
 */
public record ExpiringFeed<E extends SchoolFact>(
        Feed feed,
        FactTable table,
        Class<E> type,
        Predicate<E> its,
        Function<List<Projected<E>>, Object[]> rows,
        ExpiredFacts expired,
        JdbcOperations database) {

    private static final int SCHOOLS_AT_ONCE = 100;

    /** Marks the schools of a feed within a batch. */
    private record Revived(Feed feed) {}

    /**
     * Brings back what the batch may change.
     *
     * @param events of the feed, in the batch
     * @param day that an event is about
     */
    public void revive(Batch batch, List<Projected<E>> events, Function<E, LocalDate> day) {
        List<Projected<SchoolEvent>> register = batch.of(SchoolEvent.class);
        if (events.isEmpty() && register.isEmpty()) {
            return;
        }
        LocalDate limit = this.expired.limit(batch, this.feed);
        if (limit != null) {
            Stream.concat(
                            events.stream()
                                    .map(Projected::event)
                                    .filter((it) -> day.apply(it).isBefore(limit)),
                            register.stream()
                                    .map(Projected::event)
                                    .filter((it) -> !isLate(it, limit)))
                    .map(SchoolFact::uai)
                    .forEach(schools(batch)::add);
            bringBack(List.copyOf(schools(batch)));
        }
    }

    /** Brings everything back, when all sums are derived again. */
    public void reviveAll(Batch batch) {
        if (this.expired.limit(batch, this.feed) != null) {
            schools(batch).addAll(this.expired.schools(this.feed));
            bringBack(List.copyOf(schools(batch)));
        }
    }

    /** Takes away again what came back, and what came for a day that is not kept. */
    public void expire(Batch batch) {
        Set<String> schools = schools(batch);
        LocalDate limit = schools.isEmpty() ? null : this.expired.limit(batch, this.feed);
        if (limit != null) {
            String[] which = schools.toArray(String[]::new);
            this.database.update(ExpirySql.take(this.feed, "uai = any(?)"), limit, which);
            this.database.update(ExpirySql.takePast(this.feed, "uai = any(?)"), limit, which);
        }
    }

    public void clear() {
        this.expired.clear(this.feed);
    }

    /** A head-count of a year that is kept changes nothing before. */
    private static boolean isLate(SchoolEvent event, LocalDate limit) {
        return switch (event) {
            case HeadcountDeclared it -> isLate(it.schoolYear(), limit);
            case HeadcountCorrected it -> isLate(it.schoolYear(), limit);
            default -> false;
        };
    }

    private static boolean isLate(String schoolYear, LocalDate limit) {
        return SchoolYear.parse(schoolYear)
                .filter((year) -> !year.firstDay().isBefore(limit))
                .isPresent();
    }

    private Set<String> schools(Batch batch) {
        return batch.once(new Revived(this.feed), TreeSet::new);
    }

    private void bringBack(List<String> schools) {
        for (int from = 0; from < schools.size(); from += SCHOOLS_AT_ONCE) {
            int to = Math.min(from + SCHOOLS_AT_ONCE, schools.size());
            record(this.expired.takeBack(this.feed, schools.subList(from, to)));
        }
    }

    /** Beside the sums, which count them all the while. */
    private void record(List<TrackedEventMessage<?>> messages) {
        List<Projected<E>> facts =
                messages.stream()
                        .map((it) -> Projected.of(this.type.cast(it.getPayload()), it))
                        .filter((it) -> this.its.test(it.event()))
                        .toList();
        if (!facts.isEmpty()) {
            this.database.queryForObject(
                    this.table.upsert() + "select count(*) from changed",
                    Long.class,
                    this.rows.apply(facts));
        }
    }
}
