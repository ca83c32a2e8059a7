package fr.observatoire.issuer.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Arrays;

/** Refuses a zero in what is sent: nobody types one, and the database knows none. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainText extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isPlain =
                request.getParameterMap().values().stream()
                        .flatMap(Arrays::stream)
                        .noneMatch((value) -> value.indexOf('\0') >= 0);
        if (isPlain) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }
}
