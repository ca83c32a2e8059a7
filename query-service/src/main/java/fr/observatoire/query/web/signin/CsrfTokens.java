package fr.observatoire.query.web.signin;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.csrf.CsrfToken;

/**
 * The token that the forms of a page carry. It is drawn before the page is written: half-way
 * through, a session can no longer be made.
 */
final class CsrfTokens {

    private CsrfTokens() {}

    /** For a page of somebody who is signed in. */
    static void draw(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    /** For whoever has no session: programs, which need none, and those who may send nothing. */
    static void none(HttpServletRequest request) {
        request.removeAttribute(CsrfToken.class.getName());
        request.removeAttribute("_csrf");
    }
}
