/** From a poll of Kafka records to one PostgreSQL transaction (design §5). */
@NullMarked
package fr.observatoire.command.batch;

import org.jspecify.annotations.NullMarked;
