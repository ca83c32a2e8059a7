package fr.observatoire.query.position;

import fr.observatoire.query.fact.ArrayColumns;

import java.util.List;

/** A school's response to a campaign. */
record ResponseKey(String uai, String campaign) {

    /**
     * A response whose positions are to be brought up to date.
     *
     * @param since the last event that they know, -1 when they are worked out anew
     */
    record Touched(ResponseKey key, long since) {

        boolean isAnew() {
            return this.since < 0;
        }

        static Object[] columns(List<Touched> touched) {
            return ArrayColumns.of(touched)
                    .text((it) -> it.key().uai())
                    .text((it) -> it.key().campaign())
                    .bigint(Touched::since)
                    .toParameters();
        }
    }
}
