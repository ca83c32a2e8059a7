package fr.observatoire.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The walls of design §3 and §5, each with the reason why it stands. */
final class Walls {

    private static final String OURS = "fr.observatoire..";

    static final ArchRule CONTRACT_KNOWS_NO_ROOM =
            knowsOnly("fr.observatoire.contract..")
                    .because("the contract is shared by all rooms and knows none");

    static final ArchRule INGEST_KNOWS_THE_CONTRACT = room("fr.observatoire.ingest..");

    static final ArchRule COMMAND_KNOWS_THE_CONTRACT =
            room("fr.observatoire.command..", "fr.observatoire.schema..");

    static final ArchRule QUERY_KNOWS_THE_CONTRACT =
            room("fr.observatoire.query..", "fr.observatoire.schema..");

    static final ArchRule DASHBOARDS_KNOW_THE_CONTRACT = room("fr.observatoire.dashboards..");

    static final ArchRule ISSUER_KNOWS_THE_CONTRACT = room("fr.observatoire.issuer..");

    static final ArchRule PARTS_KNOW_NO_ROOM =
            knowsOnly("fr.observatoire.parts..").because("parts start what any room may use");

    static final ArchRule ACCESS_KNOWS_THE_CONTRACT =
            knowsOnly("fr.observatoire.access..", "fr.observatoire.contract..")
                    .because("who may come in is the same for all rooms");

    static final ArchRule SCHEMA_KNOWS_NO_ROOM =
            knowsOnly("fr.observatoire.schema..")
                    .because("a version is looked at in the same way whatever the tables");

    static final ArchRule DOORS_KNOW_THE_TABLE_AND_THE_PARTS =
            knowsOnly(
                            "fr.observatoire.doors..",
                            "fr.observatoire.contract..",
                            "fr.observatoire.parts..")
                    .because("the same walk tries the doors of all services");

    static final ArchRule CONTRACT_IS_PLAIN =
            noClasses()
                    .that()
                    .resideInAPackage("fr.observatoire.contract..")
                    .and()
                    .resideOutsideOfPackage("fr.observatoire.contract.axon..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "org.axonframework..")
                    .because("the contract is plain Java; only its serializer speaks to Axon");

    static final ArchRule INGEST_HAS_NO_DATABASE =
            noClasses()
                    .that()
                    .resideInAPackage("fr.observatoire.ingest..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.axonframework..")
                    .because("ingest checks the shape and hands on; the writer decides");

    static final ArchRule QUERY_DOES_NOT_READ_KAFKA =
            noClasses()
                    .that()
                    .resideInAPackage("fr.observatoire.query..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.kafka..")
                    .because("the read side knows events, not submissions");

    static final ArchRule TIME_COMES_IN =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "fr.observatoire.contract..",
                            "fr.observatoire.command.school..",
                            "fr.observatoire.command.entusage..",
                            "fr.observatoire.command.equipment..",
                            "fr.observatoire.command.questionnaire..",
                            "fr.observatoire.command.plan..",
                            "fr.observatoire.command.confirmation..",
                            "fr.observatoire.command.annotation..",
                            "fr.observatoire.command.campaign..",
                            "fr.observatoire.command.referentiel..",
                            "fr.observatoire.command.edition..")
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .because("time comes in with the command (design §5)");

    static final ArchRule NO_VAGUE_PACKAGES =
            classes()
                    .that()
                    .resideInAPackage(OURS)
                    .should()
                    .resideOutsideOfPackages(
                            "..util..",
                            "..utils..",
                            "..helper..",
                            "..helpers..",
                            "..common..",
                            "..impl..",
                            "..service..",
                            "..services..",
                            "..misc..")
                    .because("a package is a feature of the product (design §3)");

    static final ArchRule FEATURES_HAVE_NO_CYCLES_IN_CONTRACT =
            noCycles("fr.observatoire.contract");

    static final ArchRule FEATURES_HAVE_NO_CYCLES_IN_INGEST = noCycles("fr.observatoire.ingest");

    static final ArchRule FEATURES_HAVE_NO_CYCLES_IN_COMMAND = noCycles("fr.observatoire.command");

    static final ArchRule FEATURES_HAVE_NO_CYCLES_IN_QUERY = noCycles("fr.observatoire.query");

    static final ArchRule FEATURES_HAVE_NO_CYCLES_IN_ISSUER = noCycles("fr.observatoire.issuer");

    private Walls() {}

    private static ArchRule room(String room, String... more) {
        Stream<String> all = Stream.of("fr.observatoire.contract..", "fr.observatoire.access..");
        return knowsOnly(room, Stream.concat(all, Stream.of(more)).toArray(String[]::new))
                .because("a room knows the contract, its doors and no other room (design §3)");
    }

    private static ArchRule knowsOnly(String room, String... also) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(new OurClassesOutside(room, also));
    }

    private static ArchRule noCycles(String room) {
        return slices().matching(room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can be read by itself");
    }
}
