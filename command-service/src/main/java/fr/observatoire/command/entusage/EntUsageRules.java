package fr.observatoire.command.entusage;

import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.school.SchoolHadOpenedBy;
import fr.observatoire.command.school.SchoolIsKnown;
import fr.observatoire.command.school.SchoolIsNotClosedOn;
import fr.observatoire.contract.entusage.EntCounts;
import fr.observatoire.contract.period.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** All that is demanded of a week's counts, and all that would be odd about them. */
final class EntUsageRules {

    static final String WEEK = "debut_semaine";

    private EntUsageRules() {}

    static List<Rule> demanded(DeclareEntUsage command) {
        return List.of(
                new SchoolIsKnown(command.uai(), command.school()),
                new WeekStartsOnMonday(command.week()),
                new WeekHasBegun(command.week(), command.today()),
                new NotBeforeRecordsBegan(WEEK, command.week()),
                new SchoolIsNotClosedOn(WEEK, command.week(), command.school()),
                new SomethingWasMeasured(command.counts()));
    }

    static List<Rule> expected(DeclareEntUsage command, KnownSchool school) {
        IsoWeek week = new IsoWeek(command.week());
        String academie = school.academieOn(command.week());
        EntCounts counts = command.counts();
        return List.of(
                new SchoolHadOpenedBy(WEEK, week.sunday(), school),
                new NobodyWorksInVacation(week, academie, counts.visitesGlobales()),
                new SomebodyVisits(week, academie, counts.visitesGlobales()),
                new UsersDoNotExceedVisits(
                        "utilisateurs_globales",
                        counts.utilisateursGlobales(),
                        counts.visitesGlobales()),
                new UsersDoNotExceedVisits(
                        "utilisateurs_eleve", counts.utilisateursEleve(), counts.visitesEleve()),
                new UsersDoNotExceedVisits(
                        "utilisateurs_parent", counts.utilisateursParent(), counts.visitesParent()),
                new UsersDoNotExceedVisits(
                        "utilisateurs_enseignant",
                        counts.utilisateursEnseignant(),
                        counts.visitesEnseignant()),
                new UsersDoNotExceedVisits(
                        "utilisateurs_admin_vie_scol_tech",
                        counts.utilisateursAdminVieScolTech(),
                        counts.visitesAdminVieScolTech()),
                new ProfilesDoNotExceedTotal(
                        "visites_globales", counts.visitesGlobales(), visits(counts)),
                new ProfilesDoNotExceedTotal(
                        "utilisateurs_globales", counts.utilisateursGlobales(), users(counts)));
    }

    private static long visits(EntCounts counts) {
        return known(counts.visitesEleve())
                + known(counts.visitesParent())
                + known(counts.visitesEnseignant())
                + known(counts.visitesAdminVieScolTech());
    }

    private static long users(EntCounts counts) {
        return known(counts.utilisateursEleve())
                + known(counts.utilisateursParent())
                + known(counts.utilisateursEnseignant())
                + known(counts.utilisateursAdminVieScolTech());
    }

    private static long known(@Nullable Integer count) {
        return (count == null) ? 0 : count;
    }
}
