package fr.observatoire.contract.questionnaire;

import java.util.List;

/**
 * A part of a référentiel.
 *
 * @param ref number of the section in the source document
 */
public record Section(String id, String ref, String title, List<Item> items) {}
