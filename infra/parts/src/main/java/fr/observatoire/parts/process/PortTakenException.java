package fr.observatoire.parts.process;

/** A TCP port of the loopback address that another process already listens on. */
public final class PortTakenException extends IllegalStateException {

    private final int port;

    PortTakenException(int port, Throwable cause) {
        super("port " + port + " of 127.0.0.1 is already taken", cause);
        this.port = port;
    }

    public int port() {
        return this.port;
    }
}
