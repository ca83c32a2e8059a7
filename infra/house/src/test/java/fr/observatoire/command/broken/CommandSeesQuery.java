package fr.observatoire.command.broken;

import fr.observatoire.query.broken.QuerySeesKafka;

/** Breaks the write side's walls, so that they are seen to fail. */
public final class CommandSeesQuery {

    public Class<?> query() {
        return QuerySeesKafka.class;
    }
}
