/**
 * The door: takes submissions and files, checks their shape, and puts one Kafka record per
 * submission. It decides nothing about what they say.
 */
@NullMarked
package fr.observatoire.ingest;

import org.jspecify.annotations.NullMarked;
