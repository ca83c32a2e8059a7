package fr.observatoire.command.texts;

import java.util.List;
import java.util.UUID;

/**
 * What an erasure removed.
 *
 * @param cles keys of the texts that are gone; events keep them
 * @param extraits receipts that quoted the school, and no longer do
 * @param rebuts dead letters of the school, whose bytes are gone
 */
record Erased(List<UUID> cles, int extraits, int rebuts) {}
