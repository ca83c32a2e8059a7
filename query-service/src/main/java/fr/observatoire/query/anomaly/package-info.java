/**
 * Anomalies over time: what is possible in itself, but not beside what the school declared before.
 */
@NullMarked
package fr.observatoire.query.anomaly;

import org.jspecify.annotations.NullMarked;
