package fr.observatoire.issuer.link;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The link is not one of ours, was used, or is too old. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class LostLink extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
