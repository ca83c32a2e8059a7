package fr.observatoire.query.school;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.school.HeadcountCorrected;
import fr.observatoire.contract.school.HeadcountDeclared;
import fr.observatoire.contract.school.SchoolChanged;
import fr.observatoire.contract.school.SchoolClosed;
import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.contract.school.SchoolRegistered;
import fr.observatoire.contract.school.SchoolReopened;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/** The pupils of a school in a school year, declared or corrected. */
record Headcount(
        Projected<SchoolEvent> source, int schoolYear, int pupils, @Nullable Integer classes) {

    static Stream<Headcount> in(Projected<SchoolEvent> source) {
        return switch (source.event()) {
            case HeadcountDeclared it ->
                    Stream.of(
                            new Headcount(
                                    source, start(it.schoolYear()), it.pupils(), it.classes()));
            case HeadcountCorrected it ->
                    Stream.of(
                            new Headcount(
                                    source, start(it.schoolYear()), it.pupils(), it.classes()));
            case SchoolRegistered it -> Stream.of();
            case SchoolChanged it -> Stream.of();
            case SchoolClosed it -> Stream.of();
            case SchoolReopened it -> Stream.of();
        };
    }

    String uai() {
        return this.source.event().uai();
    }

    private static int start(String schoolYear) {
        return SchoolYear.parse(schoolYear).orElseThrow().start();
    }
}
