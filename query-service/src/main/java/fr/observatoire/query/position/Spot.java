package fr.observatoire.query.position;

import java.time.LocalDate;

/** What a response has one score for. */
record Spot(LocalDate day, String position, String axis, int step) {}
