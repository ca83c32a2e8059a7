package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.standalone.load.FeedFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes all files of a plan, in the order in which they are to be pushed. */
final class Generator {

    private Generator() {}

    static List<FeedFile> generate(Plan plan, Path folder) throws IOException {
        Output output = new Output(folder);
        List<School> schools = Schools.of(plan);
        new RegisterFiles(plan, schools).write(output);
        new HeadcountFiles(plan, schools).write(output);
        for (SchoolYear year : plan.years()) {
            new EntFiles(plan, schools, year).write(output);
        }
        new EquipmentFiles(plan, schools).write(output);
        new AnswersFiles(plan, schools).write(output);
        new Manifest(plan.seed(), schools.size(), plan.weeks(), output.expected()).write(folder);
        return output.files();
    }
}
