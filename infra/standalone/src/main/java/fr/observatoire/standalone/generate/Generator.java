package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.standalone.load.FeedFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes all files of a plan, in the order in which they are to be pushed. */
final class Generator {

    private Generator() {}

    /** Without campaigns, which have to be opened before they are answered. */
    static List<FeedFile> generate(Plan plan, Path folder) throws IOException {
        return generate(plan, List.of(), folder);
    }

    static List<FeedFile> generate(Plan plan, List<Asking> campaigns, Path folder)
            throws IOException {
        Output output = new Output(folder);
        List<School> schools = Schools.of(plan);
        new RegisterFiles(plan, schools).write(output);
        new HeadcountFiles(plan, schools).write(output);
        for (SchoolYear year : plan.years()) {
            new EntFiles(plan, schools, year).write(output);
        }
        new EntBreakdownFiles(plan, schools).write(output);
        new EquipmentFiles(plan, schools).write(output);
        new SuccessionFiles(plan, schools).write(output);
        new CertificationFiles(plan, schools).write(output);
        new GarFiles(plan, schools).write(output);
        new ConcertationFiles(plan).write(output);
        new AnswersFiles(plan, schools).write(output);
        List<CampaignFiles> asked =
                campaigns.stream().map(one -> new CampaignFiles(plan, schools, one)).toList();
        if (!asked.isEmpty()) {
            write(plan, asked, output);
        }
        new OddityFile(plan, schools).write(folder);
        new Manifest(
                        plan.seed(),
                        schools.size(),
                        plan.weeks(),
                        output.expected(),
                        asked.stream().map(CampaignFiles::expected).toList())
                .write(folder);
        return output.files();
    }

    private static void write(Plan plan, List<CampaignFiles> campaigns, Output output)
            throws IOException {
        output.writeDecisions("campagnes", FeedFile.CAMPAIGNS, Asking.FILE);
        for (CampaignFiles campaign : campaigns) {
            campaign.writeAnswers(output);
        }
        for (CampaignFiles campaign : campaigns) {
            campaign.writeResponses(output);
        }
        for (CampaignFiles campaign : campaigns) {
            new SharingFiles(campaign).write(output);
        }
        new PlanFiles(plan, campaigns).write(output);
        output.writeDecisions("annotations", FeedFile.ANNOTATIONS, text("annotations.json"));
        output.writeDecisions("editions", FeedFile.EDITIONS, text("editions.json"));
    }

    private static String text(String resource) {
        return String.join("\n", TextResource.lines(resource)) + "\n";
    }
}
