package fr.observatoire.query.web.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An objective with its words; words that were erased leave a mark, those never written are null.
 *
 * @param motif why it was put off or given up
 * @param parcours of the indicator, null without one
 * @param suivi what the figures say, null without an indicator
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Objective(
        UUID objectif,
        ObjectiveState etat,
        @JsonProperty("etat_le") LocalDate etatLe,
        String referentiel,
        String champ,
        String pilote,
        @Nullable String specifique,
        @Nullable String indicateur,
        @Nullable BigDecimal cible,
        @Nullable String mesure,
        @Nullable String atteignable,
        @Nullable String realiste,
        @JsonProperty("fixe_le") LocalDate fixeLe,
        LocalDate echeance,
        List<Jalon> jalons,
        @Nullable String motif,
        @Nullable Course parcours,
        @Nullable Track suivi) {

    /** A step of the échéancier. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Jalon(LocalDate date, @Nullable String libelle) {}

    static Objective of(
            ObjectiveRow row,
            Map<UUID, String> words,
            @Nullable Course course,
            @Nullable Track track) {
        return new Objective(
                row.objective(),
                row.state(),
                row.changedOn(),
                row.referentiel(),
                row.champ(),
                row.pilote(),
                word(words, row.specific()),
                row.indicator(),
                row.target(),
                word(words, row.measure()),
                word(words, row.attainable()),
                word(words, row.realistic()),
                row.setOn(),
                row.dueOn(),
                milestones(row, words),
                word(words, row.reason()),
                course,
                track);
    }

    private static List<Jalon> milestones(ObjectiveRow row, Map<UUID, String> words) {
        return IntStream.range(0, row.milestoneDays().size())
                .mapToObj(
                        (i) ->
                                new Jalon(
                                        row.milestoneDays().get(i),
                                        word(words, row.milestoneTexts().get(i))))
                .toList();
    }

    private static @Nullable String word(Map<UUID, String> words, @Nullable UUID key) {
        return (key == null) ? null : words.get(key);
    }
}
