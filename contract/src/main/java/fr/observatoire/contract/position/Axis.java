package fr.observatoire.contract.position;

import java.util.List;

/**
 * One line, or one spoke, of a position.
 *
 * @param sections of the référentiel whose items it is made of
 */
public record Axis(String id, String label, List<String> sections) {}
