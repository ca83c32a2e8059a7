package fr.observatoire.command.entbreakdown;

import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.entusage.UsersDoNotExceedVisits;
import fr.observatoire.command.entusage.WeekHasBegun;
import fr.observatoire.command.entusage.WeekStartsOnMonday;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.school.SchoolHadOpenedBy;
import fr.observatoire.command.school.SchoolIsKnown;
import fr.observatoire.command.school.SchoolIsNotClosedOn;
import fr.observatoire.contract.period.IsoWeek;

import java.util.List;
import java.util.stream.Stream;

/** All that is demanded of a breakdown's counts, and all that would be odd about them. */
final class EntBreakdownRules {

    private static final String WEEK = "debut_semaine";

    private EntBreakdownRules() {}

    static List<Rule> demanded(DeclareEntBreakdown command) {
        Stream<Rule> ofTheWeek =
                Stream.of(
                        new SchoolIsKnown(command.uai(), command.school()),
                        new WeekStartsOnMonday(command.week()),
                        new WeekHasBegun(command.week(), command.today()),
                        new NotBeforeRecordsBegan(WEEK, command.week()),
                        new SchoolIsNotClosedOn(WEEK, command.week(), command.school()),
                        new SomethingWasCounted(command.counts()));
        Stream<Rule> ofModalities =
                command.counts().stream()
                        .map((it) -> new ModalityIsOfBreakdown(command.breakdown(), it.modalite()));
        return Stream.concat(ofTheWeek, ofModalities).toList();
    }

    static List<Rule> expected(DeclareEntBreakdown command, KnownSchool school) {
        Stream<Rule> opening =
                Stream.of(
                        new SchoolHadOpenedBy(WEEK, new IsoWeek(command.week()).sunday(), school));
        Stream<Rule> users =
                command.counts().stream()
                        .map(
                                (it) ->
                                        new UsersDoNotExceedVisits(
                                                "utilisateurs_" + it.modalite(),
                                                it.utilisateurs(),
                                                it.visites()));
        return Stream.concat(opening, users).toList();
    }
}
