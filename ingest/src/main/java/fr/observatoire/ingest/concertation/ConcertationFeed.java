package fr.observatoire.ingest.concertation;

import fr.observatoire.contract.egn.Thematique;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.territory.Labels;
import fr.observatoire.contract.territory.RegionAcademique;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.ingest.csv.CellReader;
import fr.observatoire.ingest.csv.Cells;
import fr.observatoire.ingest.csv.Feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.StringNode;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Support of the concertation's proposals, one line per région académique, school year and proposal
 * (seed 004: « propositions les plus récurrentes »).
 */
@Configuration(proxyBeanMethods = false)
class ConcertationFeed {

    @Bean
    Feed concertation() {
        return Feed.of(
                SubmissionKind.CONCERTATION,
                Map.of(
                        "region", region(),
                        "annee_scolaire", Cells.schoolYear(),
                        "thematique", thematique()),
                null);
    }

    /** A code, or the name of a région. */
    private static CellReader region() {
        return (label, text) ->
                find(text)
                        .map((region) -> Cells.done(StringNode.valueOf(region.code())))
                        .orElseGet(
                                () ->
                                        Read.refused(
                                                Reason.of("region.inconnue", label, text, null)));
    }

    private static Optional<RegionAcademique> find(String text) {
        Territories france = Territories.france();
        String key = Labels.key(text);
        return france.region(text)
                .or(
                        () ->
                                france.regions().stream()
                                        .filter((one) -> Labels.key(one.label()).equals(key))
                                        .findFirst());
    }

    /** "T1" to "T5"; the number alone will do. */
    private static CellReader thematique() {
        return (label, text) -> {
            String upper = text.toUpperCase(Locale.ROOT);
            return Thematique.find(upper.startsWith("T") ? upper : "T" + upper)
                    .map((one) -> Cells.done(StringNode.valueOf(one.name())))
                    .orElseGet(
                            () -> Read.refused(Reason.of("champ.valeurs", label, text, names())));
        };
    }

    private static String names() {
        return Arrays.stream(Thematique.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
