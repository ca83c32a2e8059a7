package fr.observatoire.standalone.up;

import fr.observatoire.parts.process.PortTakenException;
import fr.observatoire.parts.process.Ports;
import fr.observatoire.standalone.CommandFailure;

import java.util.HashMap;
import java.util.Map;

/**
 * Ports are looked at before anything starts, so that a taken one costs the user nothing but a
 * sentence.
 */
final class PortCheck {

    private PortCheck() {}

    static void requireFree(Map<String, Integer> portsByOption) {
        Map<Integer, String> seen = new HashMap<>();
        portsByOption.forEach(
                (option, port) -> {
                    String other = seen.putIfAbsent(port, option);
                    if (other != null) {
                        throw CommandFailure.of(
                                "failure.port.twice", port.toString(), other, option);
                    }
                    requireFree(option, port);
                });
    }

    private static void requireFree(String option, int port) {
        try {
            Ports.requireFree(port);
        } catch (PortTakenException ex) {
            throw CommandFailure.because(ex, "failure.port", Integer.toString(port), option);
        }
    }
}
