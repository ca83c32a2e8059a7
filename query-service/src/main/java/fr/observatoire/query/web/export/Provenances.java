package fr.observatoire.query.web.export;

import fr.observatoire.query.fact.FeedTable;
import fr.observatoire.query.web.figures.AskedParameters;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the figures of an export come from. */
@Component
public class Provenances {

    static final String LICENCE_URL = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

    /** The value of the header Link that goes with what is taken away. */
    public static final String LICENCE_LINK = "<" + LICENCE_URL + ">; rel=\"license\"";

    private final JdbcClient database;

    private final Texts texts;

    Provenances(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    Provenance of(ExportRequest request) {
        return new Provenance(
                this.texts.get("export.licence"),
                LICENCE_URL,
                Stream.concat(
                                request.indicators().stream()
                                        .map((one) -> "sources." + one.feed().id()),
                                Stream.of("sources.registre"))
                        .distinct()
                        .map(this.texts::get)
                        .toList(),
                lastUpdate(request),
                request.asked().knowledge().day(),
                "/api/export.schema.json?convention=" + request.convention().id());
    }

    private @Nullable Instant lastUpdate(ExportRequest request) {
        return request.indicators().stream()
                .map((one) -> FeedTable.of(one.feed()))
                .distinct()
                .map((table) -> lastUpdate(table, request))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private @Nullable Instant lastUpdate(FeedTable table, ExportRequest request) {
        String known = request.asked().knowledge().isNow() ? "" : " and believed_from < :until";
        return this.database
                .sql(
                        "select max(believed_from) from lecture.%1$s where %2$s between :from and :to"
                                        .formatted(table.name(), table.day())
                                + known)
                .params(AskedParameters.of(request.asked()))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
