package fr.observatoire.query.web.position;

import fr.observatoire.contract.position.Position;
import fr.observatoire.contract.position.PositionCatalogue;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.parameter.ParameterReader;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the id of a position: one of the catalogue, or one that a questionnaire has by default. */
@Component
class PositionParameter {

    private final JdbcClient database;

    PositionParameter(JdbcClient database) {
        this.database = database;
    }

    @Nullable String read(ParameterReader reader, String field, @Nullable String text) {
        reader.require(field, text);
        return reader.parsed(text, this::find, (given) -> unknown(field, given));
    }

    private Optional<String> find(String id) {
        return this.database
                .sql(
                        "select position_id from lecture.position_axis where position_id = :id"
                                + " limit 1")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private static Reason unknown(String field, String id) {
        String known =
                PositionCatalogue.builtIn().positions().stream()
                        .map(Position::id)
                        .collect(Collectors.joining(", "));
        return Reason.of("position.inconnue", field, id, known);
    }
}
