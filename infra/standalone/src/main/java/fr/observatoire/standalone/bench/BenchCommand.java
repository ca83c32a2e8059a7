package fr.observatoire.standalone.bench;

import fr.observatoire.parts.Folders;
import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.Messages;
import fr.observatoire.standalone.up.StackOptions;
import fr.observatoire.standalone.up.Workbench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code bench}: measures on a folder of its own, and prints ratios of one run. */
@Command(name = "bench", resourceBundle = Messages.BUNDLE, mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private final StackOptions options = new StackOptions();

    @Option(names = "--schools", descriptionKey = "bench-schools", defaultValue = "400")
    private int schools;

    @Option(names = "--weeks", descriptionKey = "bench-weeks", defaultValue = "150")
    private int weeks;

    @Option(names = "--file-mb", descriptionKey = "bench-file", defaultValue = "1024")
    private int fileMb;

    @Override
    public Integer call() {
        Console console = new Console(this.spec.commandLine().getOut());
        Optional<Path> scratch = this.options.useScratchFolder();
        console.say("bench.begin", this.schools, this.weeks);
        try (Workbench workbench = Workbench.open(this.options, console)) {
            Bench bench = new Bench(workbench, console, this.schools, this.weeks);
            bench.write();
            bench.replay();
            bench.pushToView();
            if (this.fileMb > 0) {
                bench.bigFile(this.fileMb);
            }
        } finally {
            scratch.ifPresent(Folders::delete);
        }
        return 0;
    }
}
