/** The Apache Kafka producer. */
@NullMarked
package fr.observatoire.ingest.kafka;

import org.jspecify.annotations.NullMarked;
