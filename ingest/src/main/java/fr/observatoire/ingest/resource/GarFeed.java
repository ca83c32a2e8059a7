package fr.observatoire.ingest.resource;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.ingest.csv.CellReader;
import fr.observatoire.ingest.csv.Cells;
import fr.observatoire.ingest.csv.Feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.StringNode;

import java.util.Map;

/**
 * The GAR's counts, one line per académie and school year (facts.md §6). The dataset writes
 * académies in upper case without accents, and a line "Autres" that is none of them: it is refused,
 * so that nothing is shared out by guess.
 */
@Configuration(proxyBeanMethods = false)
class GarFeed {

    @Bean
    Feed garCounts() {
        return Feed.of(
                SubmissionKind.GAR,
                Map.of("academie", academie(), "annee_scolaire", Cells.schoolYear()),
                new Feed.Section("comptes", null));
    }

    /** A code, or a label of the alias table. */
    private static CellReader academie() {
        return (label, text) -> {
            Territories france = Territories.france();
            return france.academie(text)
                    .or(() -> france.academieByLabel(text))
                    .map(Academie::code)
                    .map((code) -> Cells.done(StringNode.valueOf(code)))
                    .orElseGet(
                            () -> Read.refused(Reason.of("academie.libelle", label, text, null)));
        };
    }
}
