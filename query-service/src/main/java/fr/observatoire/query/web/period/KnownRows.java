package fr.observatoire.query.web.period;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows of the read model as they were believed: of a table that keeps what it no longer believes in
 * another of the same name with {@code _past}. Parameters: those of {@link #parameters}.
 */
public final class KnownRows {

    private static final String THEN =
            """
            (
                select *, null::timestamptz as believed_to from lecture.%1$s
                where believed_from < :until
                union all
                select * from lecture.%1$s_past
                where believed_from < :until and believed_to >= :until
            )
            """;

    private KnownRows() {}

    /** What stands in a statement in the place of the table. */
    public static String of(String table, Knowledge knowledge) {
        return knowledge.isNow() ? "lecture." + table : THEN.formatted(table);
    }

    /** {@code until}, and the day that it ends: {@code today}, now too. */
    public static Map<String, Object> parameters(Knowledge knowledge) {
        var values = new HashMap<String, Object>();
        values.put("today", knowledge.lastDay());
        if (!knowledge.isNow()) {
            values.put("until", knowledge.until().atOffset(ZoneOffset.UTC));
        }
        return values;
    }
}
