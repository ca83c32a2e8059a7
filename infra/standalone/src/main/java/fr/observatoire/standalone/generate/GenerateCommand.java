package fr.observatoire.standalone.generate;

import fr.observatoire.contract.territory.Academie;
import fr.observatoire.contract.territory.Territories;
import fr.observatoire.standalone.load.FeedFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;

/**
 * {@code ./observatoire generate}: writes invented data of any size, the same for the same seed.
 */
@Command(
        name = "generate",
        resourceBundle = GenerateCommand.BUNDLE,
        mixinStandardHelpOptions = true)
public final class GenerateCommand implements Callable<Integer> {

    static final String BUNDLE = "fr.observatoire.standalone.generate.generate_fr";

    private static final int MOST_SCHOOLS_PER_ACADEMIE = 4000;

    /** Back to 2016: before, the calendar knows no vacations and the DNMA had no such weeks. */
    private static final int MOST_WEEKS = 520;

    @Spec private CommandSpec spec;

    @Option(names = "--schools", required = true, paramLabel = "N")
    private int schools;

    @Option(names = "--weeks", required = true, paramLabel = "W")
    private int weeks;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Option(names = "--seed", defaultValue = "2025", paramLabel = "S")
    private long seed;

    @Option(names = "--academies", split = ",", paramLabel = "CODE")
    private @Nullable List<String> academies;

    @Option(names = "--anomalies", defaultValue = "0", paramLabel = "P")
    private double oddities;

    @Override
    public Integer call() throws IOException {
        List<String> codes = (this.academies != null) ? this.academies : all();
        Optional<String> fault = fault(codes);
        if (fault.isPresent()) {
            this.spec.commandLine().getErr().println(fault.get());
            return CommandLine.ExitCode.USAGE;
        }
        Plan plan = new Plan(this.seed, this.schools, this.weeks, codes, this.oddities);
        List<FeedFile> files = Generator.generate(plan, this.out);
        Manifest manifest = Manifest.read(this.out);
        manifest.files().forEach(this::print);
        long bytes = 0;
        for (FeedFile file : files) {
            bytes += file.path().toFile().length();
        }
        println("total", files.size(), manifest.lines(), bytes / 1_000_000, this.out);
        return CommandLine.ExitCode.OK;
    }

    /** What is wrong with the options, in French. */
    private Optional<String> fault(List<String> codes) {
        for (String code : codes) {
            if (!all().contains(code)) {
                return Optional.of(text("academie", code));
            }
        }
        int most = MOST_SCHOOLS_PER_ACADEMIE * codes.size();
        if (this.schools < 1 || this.schools > most) {
            return Optional.of(text("etablissements", this.schools, most));
        }
        if (this.weeks < 1 || this.weeks > MOST_WEEKS) {
            return Optional.of(text("semaines", this.weeks, MOST_WEEKS));
        }
        if (!(this.oddities >= 0 && this.oddities <= 1)) {
            return Optional.of(text("part", this.oddities));
        }
        return Optional.empty();
    }

    private static List<String> all() {
        return Territories.france().academies().stream()
                .filter(academie -> academie.region() != null)
                .filter(academie -> academie.existsOn(Plan.LAST_WEEK.monday()))
                .map(Academie::code)
                .toList();
    }

    private void print(Expected file) {
        println(
                "fichier",
                file.file(),
                file.lines(),
                file.accepted(),
                file.unchanged(),
                file.corrected(),
                file.refused());
    }

    private void println(String key, Object... arguments) {
        this.spec.commandLine().getOut().println(text(key, arguments));
    }

    private static String text(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(key);
        return new MessageFormat(pattern, Locale.FRANCE).format(arguments);
    }
}
