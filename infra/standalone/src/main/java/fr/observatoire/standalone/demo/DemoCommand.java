package fr.observatoire.standalone.demo;

import fr.observatoire.standalone.Console;
import fr.observatoire.standalone.Messages;
import fr.observatoire.standalone.generate.DemoData;
import fr.observatoire.standalone.load.Ingest;
import fr.observatoire.standalone.load.Load;
import fr.observatoire.standalone.up.Stack;
import fr.observatoire.standalone.up.StackOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** {@code demo}: starts everything and sends invented data through the front door. */
@Command(name = "demo", resourceBundle = Messages.BUNDLE, mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private final StackOptions options = new StackOptions();

    @Option(names = "--once", descriptionKey = "once")
    private boolean once;

    @Option(
            names = "--schools",
            defaultValue = DemoData.SCHOOLS,
            descriptionKey = "demo-schools",
            paramLabel = "N")
    private int schools;

    @Override
    public Integer call() {
        if (this.schools < DemoData.FEWEST) {
            throw new ParameterException(
                    this.spec.commandLine(),
                    Messages.of("failure.demo.schools", DemoData.FEWEST, this.schools));
        }
        this.options.demonstrate(DemoData.school(this.schools));
        Console console = new Console(this.spec.commandLine().getOut());
        Stopwatch stopwatch = new Stopwatch();
        try (Stack stack = Stack.start(this.options, console);
                FirstFigure firstFigure = FirstFigure.watch(stack.dashboard(), stopwatch)) {
            Load load = DemoLoad.in(stack.data().demo(), this.schools, console);
            load.complete(new Ingest(stack.ingestUrl(), stack.http()), stack.campaigns(), console);
            if (this.once) {
                new Balance(stack, load, console).print(stopwatch, firstFigure);
            } else {
                console.say("demo.sent", stack.queryUrl());
                stack.awaitEnd();
            }
        }
        return 0;
    }
}
