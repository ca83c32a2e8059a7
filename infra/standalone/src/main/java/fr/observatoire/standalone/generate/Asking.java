package fr.observatoire.standalone.generate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.questionnaire.Referentiel;
import fr.observatoire.contract.questionnaire.ReferentielReader;
import fr.observatoire.contract.questionnaire.Referentiels;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.Read;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign of the demo, as command-service is asked to open it, from {@code campagnes.json}. Its
 * last day is not said there: who opens it says it.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Asking(
        String id,
        String referentiel,
        List<String> territoires,
        List<SchoolType> types,
        LocalDate ouvre,
        @Nullable JsonNode questions) {

    /** Text of the file, which goes into the load as it is. */
    static final String FILE = String.join("\n", TextResource.lines("campagnes.json")) + "\n";

    static List<Asking> all() {
        return List.of(ContractJson.mapper().readValue(FILE, Asking[].class));
    }

    /** What is asked, the campaign's own questions last. */
    Referentiel asked() {
        Referentiel base = Referentiels.find(this.referentiel).orElseThrow();
        if (this.questions == null) {
            return base;
        }
        String own = ContractJson.mapper().writeValueAsString(this.questions);
        return switch (ReferentielReader.readMore(base, this.id + ".questions", own)) {
            case Read.Done<Referentiel>(Referentiel longer) -> longer;
            case Read.Refused<Referentiel>(List<Reason> reasons) ->
                    throw new IllegalStateException(reasons.toString());
        };
    }

    /** The school year that the answers describe. */
    SchoolYear year() {
        return SchoolYear.containing(this.ouvre);
    }

    /** Whether a school is expected today, when whatever happens to it has happened. */
    boolean asks(School school) {
        SchoolKind kind =
                (school.life().becomes() == null) ? school.kind() : school.life().becomes();
        return school.life().closesIn() == null
                && this.types.contains(kind.observed())
                && this.territoires.contains("academie:" + school.academie().code());
    }
}
