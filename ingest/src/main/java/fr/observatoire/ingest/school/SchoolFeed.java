package fr.observatoire.ingest.school;

import fr.observatoire.contract.submission.SubmissionKind;
import fr.observatoire.ingest.csv.Cells;
import fr.observatoire.ingest.csv.Feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.node.StringNode;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The open annuaire, in its labels of 2023 and of 2026 and in its API's names (facts.md §4). The
 * codes need only look like codes: whether 62 is an académie is the writer's to say. A school
 * without a type, as the register has some (nature 400), is one of another type; a file without the
 * column is not a register.
 */
@Configuration(proxyBeanMethods = false)
class SchoolFeed {

    /** "78" or "078", "2A" or "02A", "974". */
    private static final Pattern DEPARTEMENT = Pattern.compile("0?([0-9]{2}|2[AB])|9[0-9]{2}");

    private static final Pattern ACADEMIE = Pattern.compile("[0-9]{2}");

    @Bean
    Feed schools() {
        return Feed.of(
                SubmissionKind.SCHOOL,
                Map.of(
                        "type_etablissement",
                        Cells.text(80).withEmpty(StringNode.valueOf("Autre")),
                        "code_departement",
                        Cells.form(DEPARTEMENT, "035"),
                        "code_academie",
                        Cells.form(ACADEMIE, "14")),
                null);
    }
}
