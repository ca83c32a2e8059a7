package fr.observatoire.command.plan;

import fr.observatoire.command.decision.IndicatorIsKnown;
import fr.observatoire.command.decision.NotBeforeRecordsBegan;
import fr.observatoire.command.decision.NotInTheFuture;
import fr.observatoire.command.decision.Rule;
import fr.observatoire.command.school.SchoolHadOpenedBy;
import fr.observatoire.command.school.SchoolIsKnown;
import fr.observatoire.command.school.SchoolIsNotClosedOn;
import fr.observatoire.contract.submission.PlanDeclaration;
import fr.observatoire.contract.submission.PlanDeclaration.Action;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that is demanded of what is done with an objective, and what would be odd about it. */
final class PlanRules {

    static final String DAY = "date";

    static final String DUE = "echeance";

    static final String REASON = "motif";

    private PlanRules() {}

    static List<Rule> expected(ChangeObjective command) {
        return List.of(new SchoolHadOpenedBy(DAY, command.day(), command.school()));
    }

    static List<Rule> demanded(ChangeObjective command, Optional<Objective> known) {
        LocalDate day = command.day();
        List<Rule> rules = new ArrayList<>();
        rules.add(new SchoolIsKnown(command.uai(), command.school()));
        rules.add(new NotInTheFuture(DAY, day, command.today()));
        rules.add(new NotBeforeRecordsBegan(DAY, day));
        rules.add(new SchoolIsNotClosedOn(DAY, day, command.school()));
        rules.addAll(FieldBelongsToAction.all(command.declaration()));
        rules.addAll(
                (command.action() == Action.SET) ? setting(command) : changing(command, known));
        rules.add(new StateAllowsAction(command.declaration(), known));
        return rules;
    }

    private static List<Rule> setting(ChangeObjective command) {
        PlanDeclaration declaration = command.declaration();
        LocalDate day = command.day();
        return List.of(
                new FieldIsGiven("referentiel", declaration.referentiel()),
                new FieldIsGiven("champ", declaration.champ()),
                new FieldIsGiven("pilote", declaration.pilote()),
                new FieldIsGiven("specifique", declaration.specifique()),
                new FieldIsGiven("atteignable", declaration.atteignable()),
                new FieldIsGiven("realiste", declaration.realiste()),
                new FieldIsGiven(DUE, declaration.echeance()),
                new ReferentielCanBeAnswered(declaration.referentiel(), command.referentiel()),
                new ChampIsOfReferentiel(declaration.champ(), command.referentiel()),
                new IndicatorIsKnown(declaration.indicateur()),
                new ObjectiveIsMeasurable(declaration),
                new NotDueBefore(day.plusDays(1), declaration.echeance()),
                new MilestonesAreOnTheWay(day, declaration.jalons(), declaration.echeance()));
    }

    private static List<Rule> changing(ChangeObjective command, Optional<Objective> known) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new ObjectiveIsKnown(command.objective(), known));
        rules.add(new DecisionFollowsSetting(command.day(), known));
        PlanDeclaration declaration = command.declaration();
        switch (command.action()) {
            case RESCHEDULE -> {
                rules.add(new FieldIsGiven(DUE, declaration.echeance()));
                rules.add(new NotDueBefore(command.day(), declaration.echeance()));
            }
            case RESUME -> rules.add(new NotDueBefore(command.day(), resumedDue(command, known)));
            case ABANDON -> rules.add(new FieldIsGiven(REASON, declaration.motif()));
            case SET, REACH -> {}
        }
        return rules;
    }

    /** Without a new day the old one stands. */
    private static @Nullable LocalDate resumedDue(
            ChangeObjective command, Optional<Objective> known) {
        LocalDate given = command.declaration().echeance();
        return (given == null) ? known.map(Objective::dueOn).orElse(null) : given;
    }
}
