package fr.observatoire.query.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Pages run no script and load nothing but their own; what the API says is always asked anew. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnswerHeaders extends OncePerRequestFilter {

    private static final String OWN =
            "default-src 'none'; script-src 'self'; style-src 'self'%s; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self' %s;"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private final String pages;

    /** Swagger UI sets styles on its elements. */
    private final String swagger;

    /** Who signs out is sent on to the issuer: a browser asks whether the form may lead there. */
    AnswerHeaders(@Value("${observatoire.identite.emetteur:http://127.0.0.1:8083}") String issuer) {
        this.pages = OWN.formatted("", issuer);
        this.swagger = OWN.formatted(" 'unsafe-inline'", issuer);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        response.setHeader(
                "Content-Security-Policy",
                path.startsWith("/swagger-ui") ? this.swagger : this.pages);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (path.startsWith("/api/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        chain.doFilter(request, response);
    }
}
