package fr.observatoire.standalone.up;

import java.util.Map;

/**
 * One of the services as it is to be started: everything it needs to know comes by its environment.
 *
 * @param name of its jar, and of its log
 * @param port its HTTP port on 127.0.0.1
 * @param heapMb its heap, in MB
 * @param environment configuration keys in the form of environment variables
 */
record Service(String name, int port, int heapMb, Map<String, String> environment) {

    String url() {
        return "http://127.0.0.1:" + this.port;
    }
}
