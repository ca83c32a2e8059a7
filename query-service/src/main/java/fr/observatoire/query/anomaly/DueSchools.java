package fr.observatoire.query.anomaly;

import fr.observatoire.contract.annotation.AnnotationAmended;
import fr.observatoire.contract.annotation.AnnotationEvent;
import fr.observatoire.contract.annotation.AnnotationSet;
import fr.observatoire.contract.annotation.AnnotationWithdrawn;
import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.entusage.EntUsageEvent;
import fr.observatoire.contract.equipment.EquipmentEvent;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.contract.succession.SuccessionEvent;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks what a batch changes as due for judgment. The row is locked even where nothing is written:
 * who judges passes over it until the batch is committed.
 */
@Component
class DueSchools implements ReadModelPart {

    private static final String MARK =
            """
            insert into lecture.anomaly_due as due
            select scope, source, min(school_year), max(school_year), clock_timestamp()
            from unnest(?::text[], ?::text[], ?::int[]) as given(scope, source, school_year)
            group by scope, source
            order by scope, source
            on conflict (scope, source) do update set
                first_year = least(due.first_year, excluded.first_year),
                last_year = greatest(due.last_year, excluded.last_year),
                marked_at = excluded.marked_at
            where due.first_year > excluded.first_year or due.last_year < excluded.last_year
                or due.marked_at < excluded.marked_at - interval '5 seconds'
            """;

    /** All years: the register tells of the past too. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    private final JdbcOperations database;

    DueSchools(JdbcOperations database) {
        this.database = database;
    }

    private record Due(String scope, JudgedSource source, int year) {

        static Due of(String scope, JudgedSource source, LocalDate day) {
            return new Due(scope, source, SchoolYear.containing(day).start());
        }
    }

    @Override
    public void close(Batch batch) {
        List<Due> due = new ArrayList<>();
        batch.of(EntUsageEvent.class).stream()
                .map((it) -> Due.of(it.event().uai(), JudgedSource.ENT, it.event().week()))
                .forEach(due::add);
        batch.of(EquipmentEvent.class).stream()
                .map((it) -> Due.of(it.event().uai(), JudgedSource.EQUIPMENT, it.event().date()))
                .forEach(due::add);
        batch.of(SchoolEvent.class).forEach((it) -> always(it.event().uai(), due));
        batch.of(SuccessionEvent.class).forEach((it) -> always(it.event().uai(), due));
        batch.of(AnnotationEvent.class).forEach((it) -> annotated(it.event(), due));
        if (!due.isEmpty()) {
            mark(due.stream().distinct().toList());
        }
    }

    void clear() {
        this.database.update("truncate lecture.anomaly_due, lecture.anomaly");
    }

    private void mark(List<Due> due) {
        this.database.update(
                MARK,
                ArrayColumns.of(due)
                        .text(Due::scope)
                        .text((it) -> it.source().id())
                        .integer(Due::year)
                        .toParameters());
    }

    /**
     * An annotation that is moved or taken back touches what it was about, which it does not say.
     */
    private static void annotated(AnnotationEvent event, List<Due> due) {
        switch (event) {
            case AnnotationSet it -> always(it.content().territory(), due);
            case AnnotationAmended _, AnnotationWithdrawn _ -> always("national", due);
        }
    }

    private static void always(String scope, List<Due> due) {
        for (JudgedSource source : JudgedSource.values()) {
            due.add(new Due(scope, source, FIRST_YEAR));
            due.add(new Due(scope, source, LAST_YEAR));
        }
    }
}
