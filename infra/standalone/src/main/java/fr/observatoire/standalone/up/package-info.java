/**
 * Starts and stops everything: PostgreSQL, Kafka, the three services and, where installed, Grafana.
 */
@NullMarked
package fr.observatoire.standalone.up;

import org.jspecify.annotations.NullMarked;
