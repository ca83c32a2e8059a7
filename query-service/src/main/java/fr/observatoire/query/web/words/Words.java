package fr.observatoire.query.web.words;

import fr.observatoire.query.eventstore.EventsDatabase;
import fr.observatoire.query.web.text.Texts;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The texts that the writer keeps, by their key. */
@Component
public class Words {

    private final JdbcClient events;

    private final String erased;

    Words(@Qualifier(EventsDatabase.EVENTS) JdbcClient events, Texts texts) {
        this.events = events;
        this.erased = texts.get("texte.efface");
    }

    /** What there is to read under each key: a mark, where the words were erased. */
    public Map<UUID, String> of(Collection<UUID> keys) {
        Map<UUID, String> read = kept(keys);
        keys.forEach((key) -> read.putIfAbsent(key, this.erased));
        return read;
    }

    /** What a form starts from: the mark of an erasure is nobody's words. */
    public String typed(String read) {
        return read.equals(this.erased) ? "" : read;
    }

    /** The words themselves; what was erased is not there. */
    public Map<UUID, String> kept(Collection<UUID> keys) {
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
