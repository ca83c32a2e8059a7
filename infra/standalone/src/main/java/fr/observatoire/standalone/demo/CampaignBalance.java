package fr.observatoire.standalone.demo;

import fr.observatoire.standalone.CommandFailure;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.Messages;
import fr.observatoire.standalone.generate.ExpectedCampaign;
import fr.observatoire.standalone.up.CampaignFigures;
import fr.observatoire.standalone.up.CampaignFigures.Part;
import fr.observatoire.standalone.up.CampaignFigures.Progress;
import fr.observatoire.standalone.up.Dashboard;

import java.util.List;
import java.util.Objects;

/** How far the campaigns of the demo are, and the profile of the one that was led twice. */
final class CampaignBalance {

    private static final String PROFILED = "cln-2010";

    private static final String PROFILE = "cln-profil";

    private static final int PARTS = 7;

    private final Console console;

    private final List<ExpectedCampaign> expected;

    CampaignBalance(Console console, List<ExpectedCampaign> expected) {
        this.console = console;
        this.expected = expected;
    }

    /** Both, where there are campaigns. */
    void print(Dashboard dashboard) {
        if (this.expected.isEmpty()) {
            return;
        }
        this.console.say("demo.campaigns");
        dashboard.campaigns(CampaignFigures::progress).forEach(this::print);
        List<String> twice =
                this.expected.stream()
                        .filter(one -> one.referentiel().equals(PROFILED))
                        .map(ExpectedCampaign::id)
                        .toList();
        printProfile(profile(dashboard, twice.getFirst()), profile(dashboard, twice.getLast()));
    }

    private void print(Progress progress) {
        this.console.say(
                "demo.campaign",
                progress.title(),
                progress.expected(),
                progress.started(),
                progress.submitted(),
                progress.shared());
    }

    private static List<Part> profile(Dashboard dashboard, String campaign) {
        List<Part> parts = dashboard.campaigns(figures -> figures.profile(campaign, PROFILE));
        if (parts.size() != PARTS) {
            throw CommandFailure.of("failure.demo.profile", campaign, parts.size(), PARTS);
        }
        return parts;
    }

    private void printProfile(List<Part> before, List<Part> now) {
        Part any = now.getFirst();
        this.console.say(
                "demo.profile", any.position(), before.getFirst().schools(), any.schools());
        for (int i = 0; i < now.size(); i++) {
            this.console.say(
                    "demo.part", now.get(i).axis(), before.get(i).value(), now.get(i).value());
        }
    }

    /** One line for each campaign whose progress is not what it had to be. */
    List<String> differences(List<Progress> found) {
        return this.expected.stream()
                .filter(due -> found.stream().noneMatch(one -> isAsDue(one, due)))
                .map(due -> difference(due, found))
                .toList();
    }

    private static boolean isAsDue(Progress one, ExpectedCampaign due) {
        return one.campaign().equals(due.id()) && counts(one).equals(counts(due));
    }

    private static String difference(ExpectedCampaign due, List<Progress> found) {
        List<Integer> counts =
                found.stream()
                        .filter(one -> one.campaign().equals(due.id()))
                        .map(CampaignBalance::counts)
                        .findFirst()
                        .orElse(List.of());
        return Messages.of(
                "demo.progress", due.id(), Objects.toString(counts), counts(due).toString());
    }

    private static List<Integer> counts(Progress one) {
        return List.of(one.expected(), one.started(), one.submitted(), one.shared());
    }

    private static List<Integer> counts(ExpectedCampaign due) {
        return List.of(due.expected(), due.started(), due.submitted(), due.shared());
    }
}
