package fr.observatoire.query.web.report;

import fr.observatoire.contract.egn.Thematique;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.annotation.AnnotationCard;
import fr.observatoire.query.web.territory.Territory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The report of a région académique on a school year.
 *
 * @param audience whom it is for
 * @param underWay whether the school year has not ended
 * @param day on which it was drawn up
 * @param notes annotations of any of the three years
 */
public record Report(
        Territory region,
        List<Territory> academies,
        SchoolYear year,
        Audience audience,
        boolean underWay,
        LocalDate day,
        List<Received> received,
        List<Line> lines,
        List<Compared> references,
        List<Proposal> proposals,
        List<AnnotationCard> notes) {

    /** The five families of the EGN (seed 004). */
    private static final List<String> FAMILIES =
            List.of("equipements", "services", "ressources", "usages", "competences");

    private static final String STEERING = "pilotage";

    /** Lines of one family; none where nothing is measured yet. */
    public record Family(String id, List<Line> lines) {}

    /** Lines of one thématique, and the proposals that were made for it. */
    public record Theme(String id, List<Line> lines, List<Proposal> proposals) {}

    /** The five families, and steering where it has lines. */
    public List<Family> families() {
        List<Family> five = FAMILIES.stream().map(this::family).toList();
        Family steering = family(STEERING);
        return steering.lines().isEmpty()
                ? five
                : Stream.concat(five.stream(), Stream.of(steering)).toList();
    }

    /** The five thématiques. */
    public List<Theme> thematiques() {
        return Arrays.stream(Thematique.values())
                .map(
                        (thematique) ->
                                new Theme(
                                        thematique.name(),
                                        this.lines.stream()
                                                .filter((line) -> line.serves(thematique))
                                                .toList(),
                                        this.proposals.stream()
                                                .filter((one) -> one.thematique() == thematique)
                                                .toList()))
                .toList();
    }

    private Family family(String family) {
        return new Family(family, this.lines.stream().filter((one) -> one.isOf(family)).toList());
    }
}
