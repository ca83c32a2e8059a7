package fr.observatoire.query.position;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** An event, as what it changed remembers it. */
record Moment(long position, Instant at, @Nullable String submission) {}
