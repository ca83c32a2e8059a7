package fr.observatoire.ingest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Limits of what is taken in.
 *
 * @param spoolDir folder of the files received; made when missing
 * @param maxLineLength longest line of a CSV file, or element of a JSON file
 * @param maxFileSize largest file
 * @param maxJsonSize largest body of a JSON request
 * @param maxSubmissions most submissions in one JSON request
 * @param minFreeSpace what a file must leave free on the spool's disk
 * @param keepFiles how long a file stays in the spool once it is sent or refused
 * @param textsUrl address of command-service, which keeps what people write in words
 */
@ConfigurationProperties("observatoire.ingest")
public record IngestProperties(
        @DefaultValue("data/spool") Path spoolDir,
        @DefaultValue("64KB") DataSize maxLineLength,
        @DefaultValue("4GB") DataSize maxFileSize,
        @DefaultValue("10MB") DataSize maxJsonSize,
        @DefaultValue("1000") int maxSubmissions,
        @DefaultValue("1GB") DataSize minFreeSpace,
        @DefaultValue("90d") Duration keepFiles,
        @DefaultValue("http://127.0.0.1:8082") URI textsUrl) {}
