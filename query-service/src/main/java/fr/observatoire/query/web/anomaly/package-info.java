/** Anomalies over time: the list, by territory, and what schools say of them. */
@NullMarked
package fr.observatoire.query.web.anomaly;

import org.jspecify.annotations.NullMarked;
