package fr.observatoire.query.web.response;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.http.Pages;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.problem.ReasonView;
import fr.observatoire.query.web.relay.Attempt;
import fr.observatoire.query.web.relay.Outcome;
import fr.observatoire.query.web.relay.Sender;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A school's response: what is answered, where it stands, who sees it. */
@PageController
@RequestMapping("/campagnes/{id}/reponses/{uai}")
class ResponsePages {

    private final ResponsePageQuery query;

    private final ResponseReader reader;

    private final ResponseOrders orders;

    ResponsePages(ResponsePageQuery query, ResponseReader reader, ResponseOrders orders) {
        this.query = query;
        this.reader = reader;
        this.orders = orders;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @PathVariable String uai,
            @RequestParam(required = false) @Nullable String de,
            @RequestParam(required = false) @Nullable String a) {
        var parameters = new ParameterReader();
        LocalDate from = parameters.date("de", de);
        LocalDate to = parameters.date("a", a);
        parameters.finish();
        return shown(this.query.answer(id, uai, from, to), HttpStatus.OK);
    }

    @PostMapping("/etapes/{step}")
    ModelAndView step(
            @PathVariable String id,
            @PathVariable String uai,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String confirmer,
            Sender sender) {
        ResponseSheet sheet = this.reader.read(id, uai, null);
        ResponseStep asked = ResponseStep.require(step);
        if (asked == ResponseStep.WITHDRAW && confirmer == null) {
            return shown(
                    this.query
                            .answer(id, uai, null, null)
                            .again(
                                    Map.of(),
                                    ReasonView.of(
                                            List.of(
                                                    Reason.of(
                                                            "formulaire.confirmation",
                                                            "confirmer")))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return followed(
                new ResponseAddress(id, uai),
                () -> this.orders.step(sheet, asked.action(), sender),
                asked.segment(),
                Map.of());
    }

    @PostMapping("/partages")
    ModelAndView share(
            @PathVariable String id,
            @PathVariable String uai,
            @RequestParam MultiValueMap<String, String> fields,
            Sender sender) {
        ResponseSheet sheet = this.reader.read(id, uai, null);
        var chosen = SharingForm.read(sheet, fields);
        return followed(
                new ResponseAddress(id, uai),
                () -> this.orders.share(sheet, chosen.json(), sender),
                "partages",
                chosen.audiences());
    }

    private ModelAndView followed(
            ResponseAddress address,
            Supplier<Outcome> sending,
            String done,
            Map<String, List<String>> chosen) {
        return switch (Attempt.of(sending)) {
            case Attempt.Waiting _ -> Pages.onward(address.page("attente"));
            case Attempt.Done _ -> Pages.onward(address.page(done));
            case Attempt.Failed failed ->
                    shown(
                            this.query
                                    .answer(address.campaign(), address.uai(), null, null)
                                    .again(chosen, failed.messages()),
                            HttpStatusCode.valueOf(failed.status()));
        };
    }

    private static ModelAndView shown(ResponsePage page, HttpStatusCode status) {
        return new ModelAndView("response", Map.of("page", page, "nav", "campagnes"), status);
    }
}
