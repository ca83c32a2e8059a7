package fr.observatoire.command.school;

import java.time.LocalDate;

/**
 * The académie of a school.
 *
 * @param from first day; the first membership also holds for all days before
 * @param academie code, two characters
 */
public record Membership(LocalDate from, String academie) {}
