package fr.observatoire.ingest.pace;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one account may ask. A vendor's nightly national file is one request and the questions
 * how far it is; the same sent as JSON, a thousand schools a request, is sixty.
 *
 * @param perMinute requests of one account a minute, which may come all at once; at least 1
 */
@ConfigurationProperties("observatoire.ingest.pace")
record PaceProperties(@DefaultValue("600") int perMinute) {}
