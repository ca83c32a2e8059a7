package fr.observatoire.query.school;

import fr.observatoire.query.fact.ArrayColumns;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.List;

/** Writes what has become known of some schools. */
@Component
class SchoolWriter {

    private final JdbcOperations database;

    SchoolWriter(JdbcOperations database) {
        this.database = database;
    }

    void write(List<SchoolRecord> schools) {
        writeSchools(schools);
        Object uais = schools.stream().map(SchoolRecord::uai).toArray(String[]::new);
        this.database.update("delete from lecture.school_version where uai = any(?)", uais);
        this.database.update("delete from lecture.school_opening where uai = any(?)", uais);
        writeVersions(schools.stream().flatMap(Held::versions).toList());
        writeOpenings(schools.stream().flatMap(Held::openings).toList());
    }

    private void writeSchools(List<SchoolRecord> schools) {
        this.database.update(
                SchoolSql.SCHOOLS,
                ArrayColumns.of(schools)
                        .text(SchoolRecord::uai)
                        .text((school) -> school.latest().name())
                        .text((school) -> school.latest().type().id())
                        .text((school) -> school.latest().sector().id())
                        .text((school) -> school.latest().priorityEducation().id())
                        .text((school) -> school.latest().departement())
                        .text((school) -> school.latest().academie())
                        .text((school) -> school.latest().commune())
                        .text((school) -> school.latest().communeName())
                        .integer((school) -> school.latest().nature())
                        .text((school) -> school.latest().ministry())
                        .text(SchoolRecord::openedOn)
                        .text(SchoolRecord::closedOn)
                        .bigint(SchoolRecord::position)
                        .toParameters());
    }

    private void writeVersions(List<Held<SchoolVersion>> versions) {
        this.database.update(
                SchoolSql.VERSIONS,
                ArrayColumns.of(versions)
                        .text(Held::uai)
                        .text((held) -> held.value().asOf())
                        .text((held) -> held.value().type())
                        .text((held) -> held.value().sector())
                        .text((held) -> held.value().priorityEducation())
                        .text((held) -> held.value().departement())
                        .text((held) -> held.value().academie())
                        .toParameters());
    }

    private void writeOpenings(List<Held<Opening>> openings) {
        this.database.update(
                SchoolSql.OPENINGS,
                ArrayColumns.of(openings)
                        .text(Held::uai)
                        .integer(Held::ordinal)
                        .text((held) -> held.value().opens())
                        .text((held) -> held.value().closes())
                        .toParameters());
    }
}
