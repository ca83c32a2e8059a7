package fr.observatoire.parts.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback address. */
public final class Ports {

    private Ports() {}

    /**
     * A port nobody listens on now, drawn by the system. Another process may take it before its
     * user does: whoever starts a server on it must report that server's own failure.
     *
     * @return a port from 1024 to 65535
     */
    public static int free() {
        try (ServerSocket socket = bind(0)) {
            return socket.getLocalPort();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Refuses a port that is taken.
     *
     * @param port the port to try, from 1 to 65535
     * @throws PortTakenException when something already listens on it
     */
    public static void requireFree(int port) {
        try {
            bind(port).close();
        } catch (IOException ex) {
            throw new PortTakenException(port, ex);
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            // Without it a port whose last connections are in TIME_WAIT would pass for taken
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return socket;
        } catch (IOException ex) {
            socket.close();
            throw ex;
        }
    }
}
