package fr.observatoire.query.web.figures;

import fr.observatoire.query.web.scope.ScopeFilter;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of what is asked: from, to, until, shared_with and those of the scope. */
public final class AskedParameters {

    private AskedParameters() {}

    public static Map<String, Object> of(Asked asked) {
        Map<String, Object> values = new LinkedHashMap<>(ScopeFilter.of(asked.scope()).values());
        values.put("from", asked.range().from());
        values.put("to", asked.range().to());
        values.put("shared_with", asked.sharing().id());
        if (!asked.knowledge().isNow()) {
            values.put("until", asked.knowledge().until().atOffset(ZoneOffset.UTC));
        }
        return values;
    }
}
