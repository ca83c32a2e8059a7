package fr.observatoire.standalone;

import fr.observatoire.standalone.bench.BenchCommand;
import fr.observatoire.standalone.demo.DemoCommand;
import fr.observatoire.standalone.erase.EraseCommand;
import fr.observatoire.standalone.generate.GenerateCommand;
import fr.observatoire.standalone.push.PushCommand;
import fr.observatoire.standalone.retention.RetentionCommand;
import fr.observatoire.standalone.up.UpCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line: {@code ./observatoire up | demo | push …}. Each subcommand is a class in the
 * package of its name.
 */
@Command(
        name = "observatoire",
        resourceBundle = Messages.BUNDLE,
        mixinStandardHelpOptions = true,
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            PushCommand.class,
            GenerateCommand.class,
            EraseCommand.class,
            RetentionCommand.class,
            BenchCommand.class
        })
public final class Observatoire {

    private Observatoire() {}

    /**
     * Runs a subcommand and exits: 0 done, 1 failed (said in French on the error output), 2 wrong
     * arguments.
     *
     * @param args the subcommand, then its options
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Observatoire())
                .setExecutionExceptionHandler(Failures::report)
                .setParameterExceptionHandler(Failures::reportArguments);
    }
}
