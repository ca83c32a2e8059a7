package fr.observatoire.query.web.explanation;

import fr.observatoire.query.web.moment.MomentParameters;
import fr.observatoire.query.web.scope.ScopeParameters;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the page was asked, so that its links ask the same. */
public record ExplanationForm(
        @Nullable String indicator,
        @Nullable String territory,
        @Nullable String type,
        @Nullable String sector,
        @Nullable String ep,
        @Nullable String period,
        @Nullable String date,
        @Nullable String connuLe,
        @Nullable String carte,
        @Nullable String audience,
        @Nullable String page) {

    MomentParameters figure() {
        return new MomentParameters(this.indicator, this.period, this.date, this.audience);
    }

    ScopeParameters where() {
        return new ScopeParameters(
                this.territory, this.type, this.sector, this.ep, this.connuLe, this.carte);
    }

    /** The same view on another page. */
    public String onPage(int other) {
        return address("/explication", Map.of("page", String.valueOf(other)));
    }

    /** The same view for programs. */
    public String api() {
        return address("/api/explain", Map.of());
    }

    private String address(String path, Map<String, String> more) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        given().forEach((name, value) -> address.queryParam(name, value));
        more.forEach((name, value) -> address.queryParam(name, value));
        return address.encode().build().toUriString();
    }

    /** What stays when the day or the period is changed. */
    public Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>(given());
        kept.keySet().removeIf((name) -> name.matches("period|date|connuLe"));
        return kept;
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "indicator", this.indicator);
        put(given, "territory", this.territory);
        put(given, "type", this.type);
        put(given, "sector", this.sector);
        put(given, "ep", this.ep);
        put(given, "period", this.period);
        put(given, "date", this.date);
        put(given, "connuLe", this.connuLe);
        put(given, "carte", this.carte);
        put(given, "audience", this.audience);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            given.put(name, value);
        }
    }
}
