package fr.observatoire.parts;

import kafka.Kafka;
import kafka.tools.StorageTool;

/**
 * The broker's own JVM: formats its storage unless that was done before, then serves until it is
 * told to stop.
 */
final class BrokerMain {

    private BrokerMain() {}

    /**
     * Runs the broker.
     *
     * @param args the file of its properties, then the cluster's id
     */
    public static void main(String[] args) {
        int code =
                StorageTool.execute(
                        new String[] {
                            "format",
                            "--standalone",
                            "--ignore-formatted",
                            "--config",
                            args[0],
                            "--cluster-id",
                            args[1]
                        },
                        System.out);
        if (code != 0) {
            System.exit(code);
        }
        Kafka.main(new String[] {args[0]});
    }
}
