package fr.observatoire.standalone.up;

import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.Messages;

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
            stack.awaitEnd();
        }
        return 0;
    }
}
