package fr.observatoire.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The IPv4 and IPv6 peers of this process' TCP connections, as Linux lists them. */
final class OutgoingConnections {

    private static final String LISTENING = "0A";

    private OutgoingConnections() {}

    /** Addresses in dotted form; those of IPv6 mapped to it. */
    static List<String> ofThisProcess() throws IOException {
        Set<String> sockets = sockets();
        return Stream.of("/proc/self/net/tcp", "/proc/self/net/tcp6")
                .flatMap((file) -> lines(Path.of(file)).skip(1))
                .map((line) -> line.strip().split("\\s+", -1))
                .filter((fields) -> !LISTENING.equals(fields[3]) && sockets.contains(fields[9]))
                .map((fields) -> dotted(fields[2].split(":", -1)[0]))
                .distinct()
                .toList();
    }

    private static Set<String> sockets() throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                String target =
                        Files.isSymbolicLink(descriptor)
                                ? Files.readSymbolicLink(descriptor).toString()
                                : "";
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring(8, target.length() - 1));
                }
            }
        }
        return inodes;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException ex) {
            return Stream.empty();
        }
    }

    /** The last four bytes, which Linux writes back to front. */
    private static String dotted(String hex) {
        String last = hex.substring(hex.length() - 8);
        return String.join(
                ".",
                Stream.of(6, 4, 2, 0)
                        .map((from) -> Integer.parseInt(last.substring(from, from + 2), 16))
                        .map(String::valueOf)
                        .toList());
    }
}
