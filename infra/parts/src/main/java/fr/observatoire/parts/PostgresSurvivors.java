package fr.observatoire.parts;

import fr.observatoire.parts.process.Signal;
import fr.observatoire.parts.process.Trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * PostgreSQL processes that still work on a data directory although the run that started them is
 * gone. A server refuses to start beside them. They are known by their working folder, which is the
 * data directory.
 */
final class PostgresSurvivors {

    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(5);

    private PostgresSurvivors() {}

    static void end(Path data) {
        PostgresPidFile pidFile = new PostgresPidFile(data);
        // A whole server stops cleanly and takes its children along
        processes(data).stream()
                .filter(pidFile::names)
                .forEach((server) -> Trace.end(server, Signal.INT, PostgresPidFile.RECOVERY));
        // Children of a killed server leave by themselves, or else keep nothing that its recovery
        // does not restore
        processes(data).forEach((orphan) -> Trace.end(orphan, Signal.TERM, ORPHAN_PATIENCE));
        pidFile.removeIfNumberWentToAnother();
    }

    private static List<ProcessHandle> processes(Path data) {
        return ProcessHandle.allProcesses()
                .filter((process) -> isPostgres(process) && worksIn(data, process))
                .toList();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter((command) -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static boolean worksIn(Path data, ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), data);
        } catch (IOException ex) {
            // It has ended, or is another user's
            return false;
        }
    }
}
