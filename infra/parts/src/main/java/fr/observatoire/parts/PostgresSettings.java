package fr.observatoire.parts;

import java.util.List;
import java.util.stream.Stream;

/**
 * The settings the embedded server is started with. They win over postgresql.conf, so that
 * durability is decided here.
 */
final class PostgresSettings {

    private PostgresSettings() {}

    static List<String> arguments(int port, int sharedBuffersMb) {
        return Stream.of(
                        "listen_addresses=127.0.0.1",
                        "port=" + port,
                        "unix_socket_directories=",
                        // Three services with two pools each, and whoever looks on
                        "max_connections=200",
                        "fsync=on",
                        "full_page_writes=on",
                        "synchronous_commit=on",
                        "wal_compression=pglz",
                        "shared_buffers=" + sharedBuffersMb + "MB",
                        "effective_cache_size=" + 4 * sharedBuffersMb + "MB",
                        "work_mem=16MB",
                        "maintenance_work_mem=128MB",
                        "max_wal_size=2GB",
                        "checkpoint_timeout=15min",
                        "random_page_cost=1.1",
                        "effective_io_concurrency=64",
                        // Compiling a query costs more than running ours
                        "jit=off",
                        "timezone=UTC",
                        "log_timezone=UTC",
                        "lc_messages=C",
                        "log_line_prefix=%m %u@%d ",
                        "log_checkpoints=off")
                .flatMap((setting) -> Stream.of("-c", setting))
                .toList();
    }
}
