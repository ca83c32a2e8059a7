package fr.observatoire.command.receipts;

/**
 * Who sent a submission, and how.
 *
 * @param actor opaque id
 * @param territory in whose name
 */
public record Sender(String channel, String actor, String territory) {}
