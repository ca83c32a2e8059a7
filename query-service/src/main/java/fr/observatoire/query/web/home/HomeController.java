package fr.observatoire.query.web.home;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page at the root. */
@Controller
class HomeController {

    private final HomeQuery query;

    private final OwnChoice own;

    HomeController(HomeQuery query, OwnChoice own) {
        this.own = own;
        this.query = query;
    }

    @GetMapping("/")
    String home(HomeForm form, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("page", this.query.answer(this.own.orElse(form)));
        return "home";
    }
}
