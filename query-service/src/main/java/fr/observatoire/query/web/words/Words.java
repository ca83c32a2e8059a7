package fr.observatoire.query.web.words;

import fr.observatoire.query.eventstore.EventsDatabase;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The texts that the writer keeps, by their key. What was erased is not there. */
@Component
public class Words {

    private final JdbcClient events;

    Words(@Qualifier(EventsDatabase.EVENTS) JdbcClient events) {
        this.events = events;
    }

    public Map<UUID, String> of(Collection<UUID> keys) {
        var found = new HashMap<UUID, String>();
        if (!keys.isEmpty()) {
            this.events
                    .sql("select cle, contenu from texte where cle in (:keys)")
                    .param("keys", keys)
                    .query(
                            (row) -> {
                                found.put(row.getObject(1, UUID.class), row.getString(2));
                            });
        }
        return found;
    }
}
