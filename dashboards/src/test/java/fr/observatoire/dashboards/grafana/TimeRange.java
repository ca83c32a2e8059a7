package fr.observatoire.dashboards.grafana;

import java.time.Instant;

/** What the time picker says. */
public record TimeRange(Instant from, Instant to) {}
