package fr.observatoire.query.web.report;

import fr.observatoire.contract.indicator.Thematique;
import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.annotation.AnnotationCard;
import fr.observatoire.query.web.territory.Territory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The report of a région académique on a school year.
 *
 * @param underWay whether the school year has not ended
 * @param day on which it was drawn up
 * @param notes annotations of any of the three years
 */
public record Report(
        Territory region,
        List<Territory> academies,
        SchoolYear year,
        boolean underWay,
        LocalDate day,
        List<Received> received,
        List<Line> lines,
        List<Compared> references,
        List<AnnotationCard> notes) {

    /** The five families of the EGN (seed 004). */
    private static final List<String> FAMILIES =
            List.of("equipements", "services", "ressources", "usages", "competences");

    private static final String STEERING = "pilotage";

    /** Lines of one family or thématique; none where nothing is measured yet. */
    public record Group(String id, List<Line> lines) {}

    /** The five families, and steering where it has lines. */
    public List<Group> families() {
        List<Group> five = FAMILIES.stream().map(this::family).toList();
        Group steering = family(STEERING);
        return steering.lines().isEmpty()
                ? five
                : Stream.concat(five.stream(), Stream.of(steering)).toList();
    }

    /** The five thématiques. */
    public List<Group> thematiques() {
        return Arrays.stream(Thematique.values())
                .map(
                        (thematique) ->
                                new Group(
                                        thematique.name(),
                                        this.lines.stream()
                                                .filter((line) -> line.serves(thematique))
                                                .toList()))
                .toList();
    }

    private Group family(String family) {
        return new Group(family, this.lines.stream().filter((one) -> one.isOf(family)).toList());
    }
}
