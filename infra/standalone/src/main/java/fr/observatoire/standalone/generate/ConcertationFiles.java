package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.territory.Territories;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The concertation of the plan's régions: proposals in the spirit of seed 004, and support that is
 * invented.
 */
record ConcertationFiles(Plan plan) {

    private static final Feed FEED =
            new Feed(
                    "concertation",
                    new Shape(Map.of(Column.COUNT, 4)),
                    60,
                    List.of(Fault.NEGATIVE));

    void write(Output output) throws IOException {
        output.write(
                "concertation",
                FEED,
                Dialect.SEMICOLON,
                Formats.header("concertation"),
                writer -> {
                    for (SchoolYear year : this.plan.years()) {
                        for (String region : regions()) {
                            for (List<String> line : lines(region, year)) {
                                writer.line(line, Outcome.ACCEPTED);
                            }
                        }
                    }
                });
    }

    private List<String> regions() {
        return this.plan.academies().stream()
                .map(code -> Territories.france().academie(code).orElseThrow().region())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<List<String>> lines(String region, SchoolYear year) {
        List<String> proposals = Formats.list("propositions");
        return IntStream.range(0, proposals.size())
                .mapToObj(at -> line(region, year, proposals.get(at), at))
                .toList();
    }

    /** A proposal is written after its thématique: "T1 Garantir…". */
    private List<String> line(String region, SchoolYear year, String proposal, int at) {
        Draws draws =
                Draws.of(
                        this.plan.seed(),
                        "concertation",
                        Integer.parseInt(region),
                        year.start(),
                        at);
        return List.of(
                region,
                year.label(),
                proposal.substring(0, 2),
                proposal.substring(3),
                Integer.toString((int) draws.within(12, 480)));
    }
}
