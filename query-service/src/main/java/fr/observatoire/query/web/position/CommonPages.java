package fr.observatoire.query.web.position;

import fr.observatoire.query.web.problem.PageController;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** Schools that answered different questionnaires, side by side. */
@PageController
class CommonPages {

    private final CommonPageQuery query;

    CommonPages(CommonPageQuery query) {
        this.query = query;
    }

    @GetMapping("/vue-commune")
    ModelAndView show(CommonForm form) {
        return new ModelAndView(
                "vue-commune", Map.of("page", this.query.answer(form), "nav", "vue-commune"));
    }
}
