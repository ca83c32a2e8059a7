package fr.observatoire.ingest.files;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Bytes received in full, on disk.
 *
 * @param part where they are for now
 * @param size in bytes
 * @param sha256 of them, in hexadecimal
 */
record Upload(Path part, long size, String sha256, Instant receivedAt) {}
