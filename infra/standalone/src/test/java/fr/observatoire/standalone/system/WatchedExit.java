package fr.observatoire.standalone.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The only way out of a JVM that is told of it: a proxy that lets nobody through and writes down
 * who tried. Connections to this machine do not come here.
 */
final class WatchedExit implements AutoCloseable {

    private final ServerSocket door;

    private final List<String> attempts = new CopyOnWriteArrayList<>();

    WatchedExit() throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::watch);
    }

    /** The environment by which a JVM and its children learn of the proxy. */
    Map<String, String> environment() {
        String port = Integer.toString(this.door.getLocalPort());
        return Map.of(
                "JAVA_TOOL_OPTIONS",
                "-DsocksProxyHost=127.0.0.1 -DsocksProxyPort="
                        + port
                        + " -Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort="
                        + port
                        + " -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort="
                        + port);
    }

    /** First bytes of each attempt, which name the destination. */
    List<String> attempts() {
        return this.attempts;
    }

    private void watch() {
        while (!this.door.isClosed()) {
            try (Socket visitor = this.door.accept()) {
                byte[] first = new byte[200];
                int length = visitor.getInputStream().read(first);
                this.attempts.add(
                        new String(first, 0, Math.max(length, 0), StandardCharsets.ISO_8859_1));
            } catch (IOException ex) {
                // Closed, or the visitor left: the next one is awaited.
            }
        }
    }

    @Override
    public void close() throws IOException {
        this.door.close();
    }
}
