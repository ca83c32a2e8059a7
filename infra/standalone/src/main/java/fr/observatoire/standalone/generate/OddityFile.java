package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The file {@code anomalies-plantees.csv} beside the data: where each error was planted. */
record OddityFile(Plan plan, List<School> schools) {

    static final String NAME = "anomalies-plantees.csv";

    private static final String HEADER = "uai;source;regle;du;corrigee";

    void write(Path folder) throws IOException {
        if (this.plan.oddities() > 0) {
            List<String> lines =
                    Stream.concat(Stream.of(HEADER), planted().stream().map(Planted::line))
                            .toList();
            Files.writeString(folder.resolve(NAME), String.join("\n", lines) + "\n");
        }
    }

    /** All errors, school year by school year. */
    List<Planted> planted() {
        List<Planted> planted = new ArrayList<>();
        for (SchoolYear year : this.plan.years()) {
            EntSchool.of(this.plan, this.schools, year).stream()
                    .flatMap(ent -> ent.planted().stream())
                    .forEach(planted::add);
            planted.addAll(new EquipmentFiles(this.plan, this.schools).planted(year));
            planted.addAll(new HeadcountFiles(this.plan, this.schools).planted(year));
        }
        return planted;
    }
}
