package fr.observatoire.query.web.position;

import java.util.List;

/** An axis as a page shows it: one bar, or one per étape or level. */
public record AxisLine(String axis, String label, List<Bar> bars, int answered, int applicable) {}
