package fr.observatoire.command.expiry;

import fr.observatoire.access.JournalPeriod;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long what was sent is kept beside what was made of it.
 *
 * @param quotes in receipts, of the values that they are about
 * @param deadLetters bytes of records that could not be decided upon
 * @param journal who did what; the CNIL advises six months to a year (délibération 2021-122)
 */
@ConfigurationProperties("observatoire.keep")
public record KeepProperties(
        @DefaultValue("90d") Duration quotes,
        @DefaultValue("90d") Duration deadLetters,
        @DefaultValue("365d") Duration journal) {

    public KeepProperties {
        JournalPeriod.of(journal);
    }
}
