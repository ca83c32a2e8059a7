package fr.observatoire.query.web;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.period.SchoolCalendar;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Departement;
import fr.observatoire.contract.territory.RegionAcademique;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.parts.testing.TestDatabases;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;

/** Fills the read model of a test; reference rows that the service put there itself are kept. */
final class ReadModelRows {

    private static final LocalDate FIRST = LocalDate.of(2024, 8, 26);

    private static final LocalDate LAST = LocalDate.of(2026, 7, 27);

    private ReadModelRows() {}

    static void fillOnce(TestDatabases databases, JdbcClient database) {
        if (count(database, "lecture.school") == 0) {
            territories(database);
            List.of("10", "14").forEach((academie) -> weeks(database, academie));
            indicators(database);
            Scripts.run(databases::connectRead, "/web/read.sql");
        }
    }

    private static void territories(JdbcClient database) {
        for (RegionAcademique region : Territories.france().regions()) {
            insert(database, "region (code, label)", region.code(), region.label());
        }
        for (Academie academie : Territories.france().academies()) {
            insert(
                    database,
                    "academie (code, label, status, region, zone)",
                    academie.code(),
                    academie.label(),
                    academie.status(),
                    academie.region(),
                    academie.zone());
        }
        for (Departement departement : Territories.france().departements()) {
            insert(
                    database,
                    "departement (code, insee_code, label, academie)",
                    departement.code(),
                    departement.inseeCode(),
                    departement.label(),
                    departement.academie());
        }
    }

    private static void weeks(JdbcClient database, String academie) {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusWeeks(1)) {
            var week = new IsoWeek(day);
            insert(
                    database,
                    "calendar_week (academie, monday, school_year, month, vacation)",
                    academie,
                    day,
                    week.schoolYear().start(),
                    day.withDayOfMonth(1),
                    SchoolCalendar.national().isVacation(academie, week));
        }
    }

    private static void indicators(JdbcClient database) {
        for (Indicator indicator : IndicatorCatalogue.builtIn().indicators()) {
            insert(
                    database,
                    "indicator (id, ordinal, label, definition, family, thematique, feed,"
                            + " period_kind, numerator, denominator, factor, unit, direction,"
                            + " decimals, threshold, source)",
                    indicator.id(),
                    1,
                    indicator.label(),
                    indicator.definition(),
                    indicator.family(),
                    indicator.thematique(),
                    indicator.feed().id(),
                    indicator.feed().grain().id(),
                    indicator.numerator().toArray(String[]::new),
                    indicator.denominator().toArray(String[]::new),
                    indicator.factor(),
                    indicator.unit(),
                    indicator.direction(),
                    indicator.decimals(),
                    indicator.threshold(),
                    indicator.source());
        }
    }

    private static void insert(JdbcClient database, String into, Object... values) {
        String marks = "?, ".repeat(values.length - 1) + "?";
        database.sql(
                        "insert into lecture."
                                + into
                                + " values ("
                                + marks
                                + ") on conflict do nothing")
                .params(values)
                .update();
    }

    private static long count(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
