package fr.observatoire.query.school;

import fr.observatoire.contract.school.HeadcountCorrected;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.fact.Rounds;
import fr.observatoire.query.projection.Batch;
import fr.observatoire.query.projection.Projected;
import fr.observatoire.query.projection.ReadModelPart;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schools and their head-counts. */
@Component
class Register implements ReadModelPart {

    private final JdbcOperations database;

    private final SchoolReader reader;

    private final SchoolWriter writer;

    Register(JdbcOperations database, SchoolReader reader, SchoolWriter writer) {
        this.database = database;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public void learn(Batch batch) {
        List<Projected<SchoolEvent>> events = batch.of(SchoolEvent.class);
        learnSchools(events.stream().filter((event) -> !isHeadcount(event)).toList());
        List<Headcount> headcounts = events.stream().flatMap(Headcount::in).toList();
        Rounds.of(headcounts, (count) -> List.of(count.uai(), count.schoolYear()))
                .forEach(this::learnHeadcounts);
    }

    void clear() {
        this.database.update(
                """
                truncate lecture.school, lecture.school_version, lecture.school_opening,
                    lecture.school_said, lecture.headcount, lecture.headcount_past
                """);
    }

    private void learnSchools(List<Projected<SchoolEvent>> events) {
        String[] uais = events.stream().map((event) -> event.event().uai()).toArray(String[]::new);
        if (uais.length == 0) {
            return;
        }
        Map<String, SchoolRecord> schools = this.reader.read(uais);
        Set<SchoolRecord> changed = new LinkedHashSet<>();
        List<Said> said = new ArrayList<>();
        for (Projected<SchoolEvent> event : events) {
            SchoolRecord school = schools.computeIfAbsent(event.event().uai(), SchoolRecord::new);
            if (school.learn(event)) {
                changed.add(school);
                said.add(Said.of(event, school));
            }
        }
        this.writer.write(List.copyOf(changed));
        this.database.update(SchoolSql.SAID, Said.columns(said));
    }

    private void learnHeadcounts(List<Headcount> headcounts) {
        this.database.update(
                SchoolSql.HEADCOUNTS,
                ArrayColumns.of(headcounts)
                        .text(Headcount::uai)
                        .integer(Headcount::schoolYear)
                        .integer(Headcount::pupils)
                        .integer(Headcount::classes)
                        .text((count) -> String.join(",", count.source().event().anomalies()))
                        .text((count) -> count.source().submission())
                        .bigint((count) -> count.source().position())
                        .text((count) -> count.source().at())
                        .toParameters());
    }

    private static boolean isHeadcount(Projected<SchoolEvent> projected) {
        return projected.event() instanceof HeadcountDeclared
                || projected.event() instanceof HeadcountCorrected;
    }
}
