package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schools that closed at the turn, each taken in by the next of its kind in its département. */
record SuccessionFiles(Plan plan, List<School> schools) {

    private static final Feed FEED =
            new Feed(
                    "succession",
                    new Shape(Map.of(Column.UAI, 0)),
                    Integer.MAX_VALUE,
                    List.of(Fault.WRONG_LETTER));

    void write(Output output) throws IOException {
        Optional<IsoWeek> turn = this.plan.turn();
        if (turn.isEmpty()) {
            return;
        }
        List<List<String>> lines = lines(turn.get());
        if (!lines.isEmpty()) {
            output.write(
                    "successions",
                    FEED,
                    Dialect.SEMICOLON,
                    Formats.header("successions"),
                    writer -> lines.forEach(line -> writer.fixed(line, Outcome.ACCEPTED)));
        }
    }

    private List<List<String>> lines(IsoWeek turn) {
        var lines = new ArrayList<List<String>>();
        for (School school : this.schools) {
            if (turn.equals(school.life().closesIn()) && !school.life().vanishes()) {
                heir(school, turn)
                        .ifPresent(
                                heir ->
                                        lines.add(
                                                List.of(
                                                        heir.uai().value(),
                                                        school.uai().value(),
                                                        turn.monday().toString())));
            }
        }
        return lines;
    }

    private Optional<School> heir(School closed, IsoWeek turn) {
        return this.schools.stream()
                .filter(other -> other.departement().equals(closed.departement()))
                .filter(other -> other.kind().equals(closed.kind()))
                .filter(other -> other.isPrivate() == closed.isPrivate())
                .filter(other -> other.life().isSteady() && other.isOpenIn(turn))
                .findFirst();
    }
}
