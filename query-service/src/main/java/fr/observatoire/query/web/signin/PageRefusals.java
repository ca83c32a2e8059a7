package fr.observatoire.query.web.signin;

import fr.observatoire.access.Refusals;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;
import java.util.Optional;

/**
 * Sends people to sign in, to their own territory, or to a page that says no; programs, to read.
 */
final class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String SIGN_IN = "/oauth2/authorization/" + Registration.ID;

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SIGN_IN);

    private final Refusals programs;

    PageRefusals(Refusals programs) {
        this.programs = programs;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException, ServletException {
        if (isOfAPerson(request) && request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            this.signIn.commence(request, response, reason);
        } else {
            this.programs.commence(request, response, reason);
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!isOfAPage(request)) {
            this.programs.handle(request, response, denied);
            return;
        }
        Optional<String> own = elsewhere(request, denied);
        if (own.isPresent()) {
            response.sendRedirect(own.get());
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendError(this.programs.count(denied).value());
        }
    }

    /** The same page of the caller's own territory, where it was asked for without naming one. */
    private static Optional<String> elsewhere(
            HttpServletRequest request, AccessDeniedException denied) {
        return Refusals.ownPlace(denied)
                .filter((own) -> request.getParameter(own.parameter()) == null)
                .map((own) -> address(request, own.parameter(), own.territory()));
    }

    private static String address(HttpServletRequest request, String name, String place) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .queryParam(name, place)
                .build()
                .toUriString();
    }

    /** Whether a browser asks for a page. */
    static boolean isOfAPerson(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && isOfAPage(request);
    }

    private static boolean isOfAPage(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }
}
