package fr.observatoire.standalone;

import fr.observatoire.parts.PartFailedException;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what a command throws into a French sentence and an exit code. */
final class Failures {

    private Failures() {}

    static int report(Exception failure, CommandLine command, ParseResult arguments)
            throws Exception {
        switch (failure) {
            case CommandFailure told -> command.getErr().println(told.getMessage());
            case PartFailedException part ->
                    command.getErr().println(Messages.of("failure.part", part.getMessage()));
            // Not foreseen: the stack trace is what helps now
            default -> throw failure;
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    static int reportArguments(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println(arguments(failure));
        command.getErr()
                .println(
                        Messages.of(
                                "failure.arguments.help",
                                command.getCommandSpec().qualifiedName()));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String arguments(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unknown ->
                    Messages.of(
                            "failure.arguments.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                    Messages.of(
                            "failure.arguments.missing",
                            String.join(
                                    ", ",
                                    missing.getMissing().stream()
                                            .map((arg) -> arg.paramLabel())
                                            .toList()));
            default ->
                    Messages.of(
                            "failure.arguments.value",
                            failure.getValue() == null ? "" : failure.getValue());
        };
    }
}
