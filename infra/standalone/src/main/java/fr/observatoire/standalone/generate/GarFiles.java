package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.territory.Academie;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The GAR's counts of the plan's académies, in the size of their invented schools; with the line
 * that the source has for none of them. The figures are plausible, not measured.
 */
record GarFiles(Plan plan, List<School> schools) {

    private static final Feed FEED =
            new Feed("gar", new Shape(Map.of(Column.COUNT, 3)), 60, List.of(Fault.NEGATIVE));

    void write(Output output) throws IOException {
        output.write(
                "gar",
                FEED,
                Dialect.SEMICOLON,
                Formats.header("gar"),
                writer -> {
                    for (SchoolYear year : this.plan.years()) {
                        for (String academie : this.plan.academies()) {
                            writer.line(line(academie, year), Outcome.ACCEPTED);
                        }
                        writer.odd(others(year), "no-academie", Outcome.REFUSED);
                    }
                });
    }

    private List<String> line(String code, SchoolYear year) {
        List<School> its =
                this.schools.stream()
                        .filter(school -> school.academie().code().equals(code))
                        .filter(school -> school.isOpenThrough(year))
                        .toList();
        int pupils = its.stream().mapToInt(it -> it.pupils(this.plan.seed(), year)).sum();
        Draws draws = Draws.of(this.plan.seed(), "gar", Integer.parseInt(code), year.start());
        String label = its.isEmpty() ? code : Formats.capitals(academie(its).label());
        return line(year, label, code, (int) (pupils * draws.within(0.8, 1.1)), draws);
    }

    private static Academie academie(List<School> schools) {
        return schools.getFirst().academie();
    }

    private List<String> others(SchoolYear year) {
        Draws draws = Draws.of(this.plan.seed(), "gar-others", year.start());
        return line(year, Formats.word("gar.autres"), "", 70, draws);
    }

    private static List<String> line(
            SchoolYear year, String label, String code, int accedants, Draws draws) {
        int acces = (int) (accedants * draws.within(1.2, 9));
        int pupils = (int) (acces * 0.89);
        int teachers = (int) (acces * 0.1);
        int librarians = (int) (acces * 0.004);
        List<String> fields = new ArrayList<>(List.of(year.label(), label, code));
        for (int count :
                List.of(
                        accedants,
                        acces,
                        (int) (accedants * draws.within(2, 15)),
                        pupils,
                        teachers,
                        librarians,
                        (int) (acces * 0.002),
                        (int) (acces * 0.001))) {
            fields.add(Integer.toString(count));
        }
        return List.copyOf(fields);
    }
}
