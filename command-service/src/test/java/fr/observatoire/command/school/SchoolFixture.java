package fr.observatoire.command.school;

import static fr.observatoire.command.school.Schools.NAME;
import static fr.observatoire.command.school.Schools.OPENED;
import static fr.observatoire.command.school.Schools.UAI;
import static fr.observatoire.command.school.Schools.attributes;
import static fr.observatoire.command.school.Schools.line;
import static fr.observatoire.command.school.Schools.registered;

import fr.observatoire.command.decision.AggregateFixture;
import fr.observatoire.command.decision.Refusal;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.SchoolChanged;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.submission.HeadcountDeclaration;
import fr.observatoire.contract.submission.SchoolDeclaration;
import fr.observatoire.contract.uai.Uai;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;

import java.time.LocalDate;
import java.util.List;

/** What the tests of the register share. */
abstract class SchoolFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static final LocalDate LATER = LocalDate.of(2025, 9, 1);

    FixtureConfiguration<School> fixture;

    @BeforeEach
    void newFixture() {
        this.fixture = AggregateFixture.of(School.class);
    }

    void refused(SchoolDeclaration line, String reasons) {
        this.fixture
                .givenNoPriorActivity()
                .when(register(line))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(reasons);
    }

    static void academieIs(String departement, String given, LocalDate asOf, String academie) {
        Uai uai = Uai.ofDigits("0760001");
        SchoolRegistered event = registered();
        AggregateFixture.of(School.class)
                .givenNoPriorActivity()
                .when(
                        new RegisterSchool(
                                uai, line(NAME, departement, given, asOf, null, null), TODAY))
                .expectEvents(
                        new SchoolRegistered(
                                uai.value(),
                                academie,
                                moved(event, "076", academie),
                                OPENED,
                                asOf,
                                List.of()));
    }

    static fr.observatoire.contract.school.SchoolAttributes moved(
            SchoolRegistered event, String departement, String academie) {
        var known = event.attributes();
        return new fr.observatoire.contract.school.SchoolAttributes(
                known.name(),
                known.type(),
                known.sector(),
                known.priorityEducation(),
                departement,
                academie,
                known.commune(),
                known.communeName(),
                known.nature(),
                known.ministry());
    }

    static RegisterSchool register(SchoolDeclaration line) {
        return new RegisterSchool(UAI, line, TODAY);
    }

    static DeclareHeadcount headcount(String year, int pupils, Integer classes, LocalDate today) {
        return new DeclareHeadcount(UAI, new HeadcountDeclaration(year, pupils, classes), today);
    }

    static HeadcountDeclared headcount(String year, int pupils, Integer classes) {
        return new HeadcountDeclared(UAI.value(), "14", year, pupils, classes, List.of());
    }

    static SchoolClosed closed(LocalDate day) {
        return new SchoolClosed(UAI.value(), "14", day, List.of());
    }

    static SchoolChanged changed(String name, LocalDate asOf) {
        return new SchoolChanged(
                UAI.value(), "14", attributes(name), attributes(), OPENED, asOf, List.of());
    }
}
