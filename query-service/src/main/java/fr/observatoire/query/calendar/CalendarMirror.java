package fr.observatoire.query.calendar;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolCalendar;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.projection.ReadModelPart;
import fr.observatoire.query.projection.ReferenceMirror;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The weeks of each académie, 2018 to 2028, in a table. Which are in term, the sums depend on. */
@Component
class CalendarMirror implements ReferenceMirror, ReadModelPart {

    private static final IsoWeek FIRST = IsoWeek.containing(LocalDate.of(2018, 1, 1));

    private static final LocalDate END = LocalDate.of(2029, 1, 1);

    private static final String REPLACE =
            """
            with gone as (delete from lecture.calendar_week
                where (academie, monday) not in (select * from unnest(?::text[], ?::text[]::date[])))
            insert into lecture.calendar_week
            select * from unnest(?::text[], ?::text[]::date[], ?::int[], ?::text[]::date[],
                ?::text[]::boolean[], ?::text[])
            on conflict (academie, monday) do update set
                vacation = excluded.vacation, vacation_name = excluded.vacation_name
            """;

    private final JdbcOperations database;

    private final List<Week> weeks =
            Territories.france().academies().stream().flatMap(CalendarMirror::weeks).toList();

    CalendarMirror(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public void refresh() {
        this.database.update(
                REPLACE,
                ArrayColumns.of(this.weeks)
                        .text(Week::academie)
                        .text((week) -> week.week().monday())
                        .text(Week::academie)
                        .text((week) -> week.week().monday())
                        .integer((week) -> week.week().schoolYear().start())
                        .text((week) -> week.week().month().atDay(1))
                        .text((week) -> !week.vacation().isEmpty())
                        .text((week) -> week.vacation().isEmpty() ? null : week.vacation())
                        .toParameters());
    }

    @Override
    public String basis() {
        return this.weeks.toString();
    }

    private static Stream<Week> weeks(Academie academie) {
        return Stream.iterate(FIRST, (week) -> week.monday().isBefore(END), IsoWeek::next)
                .map((week) -> Week.of(academie.code(), week));
    }

    private record Week(String academie, IsoWeek week, String vacation) {

        static Week of(String academie, IsoWeek week) {
            return new Week(
                    academie, week, SchoolCalendar.national().vacation(academie, week).orElse(""));
        }
    }
}
