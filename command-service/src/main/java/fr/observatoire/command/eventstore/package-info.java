/** The event table, read and appended to by batches. */
@NullMarked
package fr.observatoire.command.eventstore;

import org.jspecify.annotations.NullMarked;
