package fr.observatoire.standalone.up;

import fr.observatoire.standalone.Console;

/** What the user can open now, and where things are. */
final class Addresses {

    private Addresses() {}

    static void say(StackOptions options, DataFolder data, Console console) {
        console.say("ready.page", port(options.query()));
        console.say("ready.identity", port(options.issuer()));
        console.say("ready.api", port(options.query()));
        console.say("ready.ingest", port(options.ingest()));
        console.say(
                "ready.health",
                port(options.query()),
                port(options.ingest()),
                port(options.command()));
        console.say("ready.data", data.root());
        console.say("ready.stop");
    }

    /** As text, since the French write 8 080. */
    private static String port(int port) {
        return Integer.toString(port);
    }
}
