package fr.observatoire.command.campaign;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.observatoire.command.decision.Decision;
import fr.observatoire.command.decision.Rules;
import fr.observatoire.contract.campaign.CampaignClosed;
import fr.observatoire.contract.campaign.CampaignEvent;
import fr.observatoire.contract.campaign.CampaignExtended;
import fr.observatoire.contract.campaign.CampaignOpened;
import fr.observatoire.contract.campaign.CampaignReopened;
import fr.observatoire.contract.campaign.SchoolsExpected;
import fr.observatoire.contract.campaign.SchoolsNoLongerExpected;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Schools asked to answer a questionnaire between two days. */
@AggregateRoot(type = "campaign")
final class Campaign {

    @AggregateIdentifier @Nullable String id;

    private @Nullable OpenedCampaign opened;

    private final Set<String> schools = new HashSet<>();

    Campaign() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(OpenCampaign command) {
        OpeningRules.demand(command, this.opened);
        apply(Openings.event(command));
        expect(command.request().id(), command.expectedSince(), command.schools());
        return Decision.accepted(List.of());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(ExtendCampaign command) {
        LocalDate lastDay = command.closesOn();
        Rules.demand(
                List.of(
                        new CampaignExists(command.id(), this.opened),
                        new CampaignIsTheActors(command.territory(), this.opened),
                        new CampaignHasNotEnded(command.id(), command.today(), this.opened),
                        new LastDayIsToCome(lastDay, command.today()),
                        new LastDayFollowsTheFirst(lastDay, firstDay())));
        LocalDate previous = Objects.requireNonNull(this.opened).closesOn();
        if (previous.equals(lastDay)) {
            return Decision.unchanged(List.of());
        }
        apply(new CampaignExtended(command.id(), lastDay, previous));
        return Decision.accepted(List.of());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(CloseCampaign command) {
        Rules.demand(
                List.of(
                        new CampaignExists(command.id(), this.opened),
                        new CampaignIsTheActors(command.territory(), this.opened)));
        if (Objects.requireNonNull(this.opened).hasEnded(command.today())) {
            return Decision.unchanged(List.of());
        }
        apply(new CampaignClosed(command.id(), command.today()));
        return Decision.accepted(List.of());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(ReopenCampaign command) {
        LocalDate lastDay = command.closesOn();
        Rules.demand(
                List.of(
                        new CampaignExists(command.id(), this.opened),
                        new CampaignIsTheActors(command.territory(), this.opened),
                        new CampaignHasEnded(command.id(), command.today(), this.opened),
                        new LastDayIsToCome(lastDay, command.today()),
                        new LastDayFollowsTheFirst(lastDay, firstDay())));
        apply(new CampaignReopened(command.id(), command.today(), lastDay));
        return Decision.accepted(List.of());
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision decide(AmendSchools command) {
        Rules.demand(List.of(new CampaignExists(command.id(), this.opened)));
        LocalDate opens = Objects.requireNonNull(this.opened).opensOn();
        List<String> joining =
                command.joining().stream().filter((uai) -> !this.schools.contains(uai)).toList();
        List<String> leaving = command.leaving().stream().filter(this.schools::contains).toList();
        expect(command.id(), opens.isAfter(command.today()) ? opens : command.today(), joining);
        SchoolLists.of(leaving)
                .forEach(
                        (some) ->
                                apply(
                                        new SchoolsNoLongerExpected(
                                                command.id(), command.today(), some)));
        return joining.isEmpty() && leaving.isEmpty()
                ? Decision.unchanged(List.of())
                : Decision.accepted(List.of());
    }

    private @Nullable LocalDate firstDay() {
        return (this.opened == null) ? null : this.opened.opensOn();
    }

    private static void expect(String campaign, LocalDate since, List<String> uais) {
        SchoolLists.of(uais).forEach((some) -> apply(new SchoolsExpected(campaign, since, some)));
    }

    @EventSourcingHandler
    void evolve(CampaignEvent event) {
        this.id = new CampaignId(event.campaign()).value();
        OpenedCampaign before = this.opened;
        switch (event) {
            case CampaignOpened opening -> this.opened = OpenedCampaign.of(opening);
            case CampaignExtended extended ->
                    this.opened = Objects.requireNonNull(before).until(extended.closesOn());
            case CampaignClosed closed ->
                    this.opened = Objects.requireNonNull(before).closed(closed.closedOn());
            case CampaignReopened reopened ->
                    this.opened = Objects.requireNonNull(before).until(reopened.closesOn());
            case SchoolsExpected expected -> this.schools.addAll(expected.schools());
            case SchoolsNoLongerExpected gone -> gone.schools().forEach(this.schools::remove);
        }
    }
}
