package fr.observatoire.query.web.http;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Sends browsers on after a form was taken, so that a reload sends nothing again. */
public final class Pages {

    private Pages() {}

    public static ModelAndView onward(String address) {
        var view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
