package fr.observatoire.query.web.plan;

import fr.observatoire.query.web.http.Pages;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.relay.Attempt;
import fr.observatoire.query.web.relay.Sender;
import fr.observatoire.query.web.territory.SchoolParameter;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** A school's plan: its objectives, and the forms to set and move them. */
@PageController
class PlanPages {

    private final PlanPageQuery query;

    private final PlanOrders orders;

    private final SchoolParameter schools;

    PlanPages(PlanPageQuery query, PlanOrders orders, SchoolParameter schools) {
        this.query = query;
        this.orders = orders;
        this.schools = schools;
    }

    /** From the UAI that was typed to the school's plan. */
    @GetMapping("/etablissements")
    ModelAndView find(@RequestParam(required = false) @Nullable String uai) {
        String school = this.schools.require((uai == null) ? "" : uai.strip()).code();
        return Pages.onward("/etablissements/" + school + "/plan");
    }

    @GetMapping("/etablissements/{uai}/plan")
    ModelAndView show(@PathVariable String uai) {
        return shown(this.query.answer(uai), HttpStatus.OK);
    }

    @PostMapping("/etablissements/{uai}/plan/objectifs/{objectif}/{action}")
    ModelAndView step(
            @PathVariable String uai,
            @PathVariable String objectif,
            @PathVariable String action,
            @RequestParam Map<String, String> fields,
            Sender sender) {
        String school = this.schools.require(uai).code();
        PlanOrders.requireAction(action);
        var form = new PlanForm(objectif, fields);
        Attempt attempt =
                Attempt.of(() -> this.orders.send(school, objectif, action, form.json(), sender));
        String address = "/etablissements/" + school + "/plan?fait=";
        return switch (attempt) {
            case Attempt.Waiting _ -> Pages.onward(address + "attente");
            case Attempt.Done _ -> Pages.onward(address + action);
            case Attempt.Failed failed ->
                    shown(
                            this.query
                                    .answer(school)
                                    .with(new PlanPage.Returned(form, action, failed.messages())),
                            HttpStatusCode.valueOf(failed.status()));
        };
    }

    private static ModelAndView shown(PlanPage page, HttpStatusCode status) {
        return new ModelAndView("plan", Map.of("page", page, "nav", "plan"), status);
    }
}
