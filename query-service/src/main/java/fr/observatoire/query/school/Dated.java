package fr.observatoire.query.school;

import java.util.stream.Stream;

/** What holds of a school for some time. */
record Dated<T>(String uai, T value) {

    static Stream<Dated<SchoolVersion>> versions(SchoolRecord school) {
        return school.versions().stream().map((version) -> new Dated<>(school.uai(), version));
    }

    static Stream<Dated<Opening>> openings(SchoolRecord school) {
        return school.openings().stream().map((opening) -> new Dated<>(school.uai(), opening));
    }
}
