package fr.observatoire.query.web.response;

import fr.observatoire.query.web.http.Pages;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.relay.Sender;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.Map;

/** The form of a section. */
@PageController
@RequestMapping("/campagnes/{id}/reponses/{uai}/sections/{section}")
class SectionPages {

    private final SectionForms forms;

    private final SectionSaving saving;

    SectionPages(SectionForms forms, SectionSaving saving) {
        this.forms = forms;
        this.saving = saving;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @PathVariable String uai,
            @PathVariable String section,
            @RequestParam(required = false) @Nullable String date) {
        var parameters = new ParameterReader();
        LocalDate day = parameters.date("date", date);
        parameters.finish();
        return shown(this.forms.page(id, uai, section, day), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String id,
            @PathVariable String uai,
            @PathVariable String section,
            @RequestParam Map<String, String> fields,
            Sender sender) {
        var address = new ResponseAddress(id, uai);
        return switch (this.saving.save(address, section, new Posted(fields), sender)) {
            case Saving.Onward onward -> Pages.onward(onward.address());
            case Saving.Back back -> shown(back.page(), HttpStatusCode.valueOf(back.status()));
        };
    }

    private static ModelAndView shown(SectionPage page, HttpStatusCode status) {
        return new ModelAndView("section", Map.of("page", page, "nav", "campagnes"), status);
    }
}
