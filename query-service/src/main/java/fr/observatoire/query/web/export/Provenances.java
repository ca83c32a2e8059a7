package fr.observatoire.query.web.export;

import fr.observatoire.contract.indicator.FeedKind;
import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.query.fact.FeedTable;
import fr.observatoire.query.web.figures.Asked;
import fr.observatoire.query.web.figures.AskedParameters;
import fr.observatoire.query.web.figures.ContributionSql;
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
                .map((one) -> lastUpdate(one, request.asked()))
                .distinct()
                .map((sql) -> lastUpdate(sql, request.asked()))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Of a feed's facts; of what is worked out from answers, of the figure itself. */
    private static String lastUpdate(Indicator indicator, Asked asked) {
        if (indicator.feed().kind() != FeedKind.SCHOOLS) {
            return ContributionSql.with(indicator, asked)
                    + "select max(believed_from) from contribution";
        }
        FeedTable table = FeedTable.of(indicator.feed());
        return "select max(believed_from) from lecture.%1$s where %2$s between :from and :to"
                        .formatted(table.name(), table.day())
                + (asked.knowledge().isNow() ? "" : " and believed_from < :until");
    }

    private @Nullable Instant lastUpdate(String sql, Asked asked) {
        return this.database
                .sql(sql)
                .params(AskedParameters.of(asked))
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
