/** Keeps what was asked of the writer and of the door, and who was sent away. */
@NullMarked
package fr.observatoire.command.journal;

import org.jspecify.annotations.NullMarked;
