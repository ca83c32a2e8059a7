package fr.observatoire.command.annotation;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Outcome;
import fr.observatoire.command.eventstore.Decisions;
import fr.observatoire.command.school.KnownSchool;
import fr.observatoire.command.school.SchoolTable;
import fr.observatoire.command.team.Actor;
import fr.observatoire.command.team.Team;
import fr.observatoire.command.team.Territory;
import fr.observatoire.command.team.Today;
import fr.observatoire.command.texts.TeamTexts;
import fr.observatoire.contract.uai.Uai;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Puts what a team decides about annotations before them, and keeps what it words. */
@Component
class AnnotationDesk {

    private final Team team;

    private final Decisions decisions;

    private final SchoolTable schools;

    private final TeamTexts texts;

    private final Today today;

    AnnotationDesk(
            Team team, Decisions decisions, SchoolTable schools, TeamTexts texts, Today today) {
        this.team = team;
        this.decisions = decisions;
        this.schools = schools;
        this.texts = texts;
        this.today = today;
    }

    Decision set(String id, AnnotationRequest request, Actor actor) {
        return decide(request, actor, (draft) -> new SetAnnotation(id, draft));
    }

    Decision amend(String id, AnnotationRequest request, Actor actor) {
        return decide(request, actor, (draft) -> new AmendAnnotation(id, draft));
    }

    Decision withdraw(String id, Actor actor) {
        return this.team.decide(
                () ->
                        decide(
                                new WithdrawAnnotation(id, actor.territory(), this.today.inParis()),
                                actor));
    }

    /** The words are kept with the event that has their key, and not without it. */
    private Decision decide(
            AnnotationRequest request, Actor actor, Function<Draft, Command> command) {
        String territory = actor.territory();
        String words = request.texte().strip();
        return this.team.decide(
                () -> {
                    UUID key = this.texts.key(territory, words);
                    Draft draft = new Draft(request, place(request), key, territory);
                    Decision decision = decide(command.apply(draft), actor);
                    if (decision.outcome() == Outcome.ACCEPTED) {
                        this.texts.keep(key, territory, words);
                    }
                    return decision;
                });
    }

    private Decision decide(Command command, Actor actor) {
        return this.decisions.decide(Annotation.class, command, actor.metaData(), (event) -> {});
    }

    private Place place(AnnotationRequest request) {
        return new Place(request.territoire(), school(request.territoire()), request.premier());
    }

    private @Nullable KnownSchool school(String territory) {
        return Place.isSchool(territory)
                ? Uai.parse(Territory.code(territory))
                        .map((uai) -> this.schools.read(List.of(uai.value())).find(uai))
                        .orElse(null)
                : null;
    }
}
