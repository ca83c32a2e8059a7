package fr.observatoire.parts.process;

import java.nio.file.Path;

/** A program with a child that would outlive it. */
final class ParentOfASleeper {

    private ParentOfASleeper() {}

    /**
     * Runs until it is killed.
     *
     * @param args file for the child's trace
     */
    public static void main(String[] args) {
        Path trace = Path.of(args[0]);
        Child child =
                Child.start(
                        "sleeper",
                        new ProcessBuilder("sleep", "1000"),
                        trace.resolveSibling("sleeper.log"),
                        Signal.TERM);
        Trace.write(trace, child.handle());
        child.onExit().join();
    }
}
