package fr.observatoire.command.plan;

import static fr.observatoire.contract.submission.PlanDeclaration.Action.ABANDON;
import static fr.observatoire.contract.submission.PlanDeclaration.Action.RESCHEDULE;
import static fr.observatoire.contract.submission.PlanDeclaration.Action.RESUME;
import static fr.observatoire.contract.submission.PlanDeclaration.Action.SET;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.PlanDeclaration;
import fr.observatoire.contract.submission.PlanDeclaration.Action;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nothing is given that the action would leave aside without a word. */
record FieldBelongsToAction(
        String field, @Nullable Object value, Action action, Set<Action> actions) implements Rule {

    static List<FieldBelongsToAction> all(PlanDeclaration declaration) {
        Set<Action> setting = Set.of(SET);
        return List.of(
                of("referentiel", declaration.referentiel(), declaration, setting),
                of("champ", declaration.champ(), declaration, setting),
                of("pilote", declaration.pilote(), declaration, setting),
                of("specifique", declaration.specifique(), declaration, setting),
                of("indicateur", declaration.indicateur(), declaration, setting),
                of("cible", declaration.cible(), declaration, setting),
                of("mesure", declaration.mesure(), declaration, setting),
                of("atteignable", declaration.atteignable(), declaration, setting),
                of("realiste", declaration.realiste(), declaration, setting),
                of("jalons", declaration.jalons(), declaration, setting),
                of(
                        PlanRules.DUE,
                        declaration.echeance(),
                        declaration,
                        Set.of(SET, RESCHEDULE, RESUME)),
                of(
                        PlanRules.REASON,
                        declaration.motif(),
                        declaration,
                        Set.of(RESCHEDULE, ABANDON)));
    }

    private static FieldBelongsToAction of(
            String field,
            @Nullable Object value,
            PlanDeclaration declaration,
            Set<Action> actions) {
        return new FieldBelongsToAction(field, value, declaration.action(), actions);
    }

    @Override
    public Optional<Reason> violation() {
        return (this.value == null || this.actions.contains(this.action))
                ? Optional.empty()
                : Optional.of(
                        Reason.of("objectif.champ-inutile", this.field, word(this.action), null));
    }

    /** The action as senders call it. */
    static String word(Action action) {
        return ContractJson.mapper().convertValue(action, String.class);
    }
}
