package fr.observatoire.query.web.response;

import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.problem.ReasonView;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A section of a response as the API shows it.
 *
 * @param version also its ETag: what a change is to be based on
 * @param reponses by item, in the form in which they would be sent
 * @param jours by item, the day that the answer describes
 * @param repondants by item, who of the school answered, where it was said
 * @param publics who it is shared with
 * @param refus items that were refused by what was just sent
 * @param anomalies what was found odd in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SectionView(
        String id,
        @Nullable String ref,
        String titre,
        long version,
        long items,
        long repondus,
        Map<String, JsonNode> reponses,
        Map<String, LocalDate> jours,
        Map<String, String> repondants,
        List<Audience> publics,
        @Nullable List<ReasonView> refus,
        @Nullable List<ReasonView> anomalies) {

    SectionView after(List<ReasonView> refused, List<ReasonView> oddities) {
        return new SectionView(
                this.id,
                this.ref,
                this.titre,
                this.version,
                this.items,
                this.repondus,
                this.reponses,
                this.jours,
                this.repondants,
                this.publics,
                refused,
                oddities);
    }
}
