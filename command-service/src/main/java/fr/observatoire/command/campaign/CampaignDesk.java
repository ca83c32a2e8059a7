package fr.observatoire.command.campaign;

import fr.observatoire.command.decision.Command;
import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Outcome;
import fr.observatoire.command.eventstore.Decisions;
import fr.observatoire.command.referentiel.ReferentielIndex;
import fr.observatoire.command.referentiel.ReferentielTable;
import fr.observatoire.command.team.Actor;
import fr.observatoire.command.team.Team;
import fr.observatoire.command.team.Today;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** Puts what a team decides about campaigns before them. */
@Component
class CampaignDesk {

    private final Team team;

    private final Decisions decisions;

    private final ReferentielTable referentiels;

    private final ScopeTable scopes;

    private final IndexMoves moves;

    private final Amendments amendments;

    private final Today today;

    CampaignDesk(
            Team team,
            Decisions decisions,
            ReferentielTable referentiels,
            ScopeTable scopes,
            IndexMoves moves,
            Amendments amendments,
            Today today) {
        this.team = team;
        this.decisions = decisions;
        this.referentiels = referentiels;
        this.scopes = scopes;
        this.moves = moves;
        this.amendments = amendments;
        this.today = today;
    }

    Decision open(CampaignRequest request, Actor actor) {
        return this.team.decide(() -> decide(opening(request, actor), actor));
    }

    private OpenCampaign opening(CampaignRequest request, Actor actor) {
        LocalDate day = this.today.inParis();
        LocalDate opens = request.ouvre();
        String version = request.version();
        ReferentielIndex index =
                this.referentiels.read(
                        List.of(request.referentiel()),
                        (version == null) ? List.of() : List.of(version));
        return new OpenCampaign(
                request,
                AskedQuestions.of(request, index),
                this.scopes.asked(request, opens.isAfter(day) ? opens : day),
                actor.territory(),
                day);
    }

    Decision extend(String id, LocalDate closesOn, Actor actor) {
        return this.team.decide(
                () ->
                        decide(
                                new ExtendCampaign(
                                        id, closesOn, actor.territory(), this.today.inParis()),
                                actor));
    }

    Decision close(String id, Actor actor) {
        return this.team.decide(
                () ->
                        decide(
                                new CloseCampaign(id, actor.territory(), this.today.inParis()),
                                actor));
    }

    /** While it was closed, the register moved without it. */
    Decision reopen(String id, LocalDate closesOn, Actor actor) {
        LocalDate day = this.today.inParis();
        return this.team.decide(
                () -> {
                    Decision decision =
                            decide(new ReopenCampaign(id, closesOn, actor.territory(), day), actor);
                    if (decision.outcome() == Outcome.ACCEPTED) {
                        this.amendments.amend(id, day);
                    }
                    return decision;
                });
    }

    private Decision decide(Command command, Actor actor) {
        return this.decisions.decide(Campaign.class, command, actor.metaData(), this.moves::evolve);
    }
}
