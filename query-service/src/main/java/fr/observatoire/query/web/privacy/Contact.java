package fr.observatoire.query.web.privacy;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom persons ask. */
@Component
class Contact {

    private final String address;

    /**
     * @param address a function's mail address or the address of a page; empty while nobody said
     */
    Contact(@Value("${observatoire.contact:}") String address) {
        this.address = address.strip();
    }

    String address() {
        return this.address;
    }
}
