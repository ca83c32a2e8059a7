package fr.observatoire.contract.entbreakdown;

import java.util.List;

/**
 * Visits of all modalities that a share is taken over, never of those displayed alone (facts.md §3,
 * trap 5).
 *
 * @param measure name in the catalogue
 */
public record Total(String measure, List<String> modalities) {}
