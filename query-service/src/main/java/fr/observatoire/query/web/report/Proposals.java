package fr.observatoire.query.web.report;

import fr.observatoire.contract.egn.Thematique;
import fr.observatoire.query.web.words.Words;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Finds the proposals of a région, with their words, the most supported first. */
@Component
class Proposals {

    private static final String SUPPORTED =
            """
            select thematique, proposal, supports from dashboard.concertation_school_year
            where region = :region and school_year = :year
            order by supports desc, proposal
            """;

    private final JdbcClient database;

    private final Words words;

    Proposals(JdbcClient database, Words words) {
        this.database = database;
        this.words = words;
    }

    private record Supported(String thematique, UUID proposal, int supports) {}

    List<Proposal> of(Frame frame) {
        List<Supported> found =
                this.database
                        .sql(SUPPORTED)
                        .param("region", frame.region().code())
                        .param("year", frame.year().label())
                        .query(new DataClassRowMapper<>(Supported.class))
                        .list();
        Map<UUID, String> said = this.words.of(found.stream().map(Supported::proposal).toList());
        return found.stream()
                .map(
                        (one) ->
                                new Proposal(
                                        Thematique.of(one.thematique()),
                                        Objects.requireNonNull(said.get(one.proposal())),
                                        one.supports()))
                .toList();
    }
}
