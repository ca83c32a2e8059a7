package fr.observatoire.contract.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A step of an objective's échéancier.
 *
 * @param text key of its wording
 */
public record Milestone(LocalDate on, UUID text) {}
