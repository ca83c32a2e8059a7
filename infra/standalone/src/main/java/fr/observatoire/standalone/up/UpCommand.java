package fr.observatoire.standalone.up;

import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.Messages;
import fr.observatoire.standalone.load.Ingest;
import fr.observatoire.standalone.load.Load;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** {@code up}: starts everything on the data of earlier runs and stays until Ctrl-C. */
@Command(name = "up", resourceBundle = Messages.BUNDLE, mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private final StackOptions options = new StackOptions();

    @Override
    public Integer call() {
        Console console = new Console(this.spec.commandLine().getOut());
        try (Stack stack = Stack.start(this.options, console)) {
            Load.find(stack.data().demo())
                    .filter(load -> !load.isFinished())
                    .ifPresent(load -> resume(load, stack, console));
            stack.awaitEnd();
        }
        return 0;
    }

    private static void resume(Load load, Stack stack, Console console) {
        console.say("load.resume");
        load.complete(new Ingest(stack.ingestUrl(), stack.http()), stack.campaigns(), console);
    }
}
