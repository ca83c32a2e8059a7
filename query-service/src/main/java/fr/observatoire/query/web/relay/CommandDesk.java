package fr.observatoire.query.web.relay;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.net.URI;

/** Brings the team's own decisions to the command service, which answers at once. */
@Component
public class CommandDesk {

    private final Relay relay;

    CommandDesk(@Value("${observatoire.command.url}") URI command) {
        this.relay = new Relay(command);
    }

    /** Asks for a decision; {@link Relay#post} says what can go wrong. */
    public Relayed ask(String path, String contentType, String body, Sender by) {
        return this.relay.post(path, contentType, body, by);
    }
}
