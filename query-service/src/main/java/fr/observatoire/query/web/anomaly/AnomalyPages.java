package fr.observatoire.query.web.anomaly;

import fr.observatoire.contract.anomaly.JudgedSource;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.anomaly.Rule;
import fr.observatoire.query.web.figures.Told;
import fr.observatoire.query.web.http.Pages;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.problem.ReasonView;
import fr.observatoire.query.web.relay.Attempt;
import fr.observatoire.query.web.relay.Sender;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.SchoolParameter;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryParameter;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is doubted of a territory; what the page does not understand of its address it leaves aside.
 */
@PageController
class AnomalyPages {

    private static final int SIZE = 50;

    private final TerritoryParameter territories;

    private final SchoolParameter schools;

    private final Anomalies anomalies;

    private final ConfirmationOrders orders;

    private final Arrivals arrivals;

    AnomalyPages(
            TerritoryParameter territories,
            SchoolParameter schools,
            Anomalies anomalies,
            ConfirmationOrders orders,
            Arrivals arrivals) {
        this.territories = territories;
        this.schools = schools;
        this.anomalies = anomalies;
        this.orders = orders;
        this.arrivals = arrivals;
    }

    @GetMapping("/anomalies")
    ModelAndView show(@RequestParam Map<String, String> asked) {
        var reader = new ParameterReader();
        Territory territory = this.territories.read(reader, "territoire", asked.get("territoire"));
        reader.finish();
        var filter =
                new AnomalyFilter(
                        territory,
                        one(asked.get("source"), JudgedSource.values(), JudgedSource::id),
                        one(asked.get("regle"), Rule.values(), Rule::id),
                        one(asked.get("etat"), AnomalyState.values(), AnomalyState::id),
                        Told.current(Scope.of(territory, null)).audience());
        return shown(filter, number(asked.get("page")), List.of(), HttpStatus.OK);
    }

    /** A school says that a value is right, or takes it back. */
    @PostMapping("/anomalies/{uai}/confirmations")
    ModelAndView confirm(
            @PathVariable String uai, @RequestParam Map<String, String> fields, Sender sender) {
        Territory school = this.schools.require(uai);
        var form = new ConfirmationForm(fields);
        Attempt attempt = Attempt.of(() -> this.orders.send(school.code(), form.json(), sender));
        String address = "/anomalies?territoire=" + school.id() + "&fait=";
        return switch (attempt) {
            case Attempt.Waiting _ -> Pages.onward(address + "attente");
            case Attempt.Done _ ->
                    Pages.onward(address + (form.isWithdrawal() ? "deconfirmee" : "confirmee"));
            case Attempt.Failed failed ->
                    shown(
                            new AnomalyFilter(school, null, null, null, Audience.ACADEMIE),
                            0,
                            failed.messages(),
                            HttpStatusCode.valueOf(failed.status()));
        };
    }

    private ModelAndView shown(
            AnomalyFilter filter, int page, List<ReasonView> faults, HttpStatusCode status) {
        var model = new HashMap<String, Object>();
        model.put("list", this.anomalies.list(filter, page, SIZE));
        model.put("filter", filter);
        model.put("sources", JudgedSource.values());
        model.put("rules", Rule.values());
        model.put("states", AnomalyState.values());
        this.arrivals
                .year()
                .ifPresent(
                        (year) -> {
                            model.put("year", year);
                            model.put("arrivals", this.arrivals.of(filter, year));
                        });
        model.put("faults", faults);
        model.put("nav", "anomalies");
        return new ModelAndView("anomalies", model, status);
    }

    private static <T> @Nullable T one(@Nullable String text, T[] choices, Function<T, String> id) {
        return Arrays.stream(choices)
                .filter((choice) -> id.apply(choice).equals(text))
                .findFirst()
                .orElse(null);
    }

    private static int number(@Nullable String page) {
        return (page != null && page.matches("[0-9]{1,5}")) ? Integer.parseInt(page) : 0;
    }
}
