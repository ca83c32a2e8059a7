/**
 * The parts the observatory stands on, started on this machine: a PostgreSQL server and a Kafka
 * broker, each a child process with its data in a folder of its own. The services know nothing of
 * this package: they are given addresses.
 */
@NullMarked
package fr.observatoire.parts;

import org.jspecify.annotations.NullMarked;
