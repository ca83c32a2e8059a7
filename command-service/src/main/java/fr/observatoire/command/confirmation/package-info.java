/** What schools say of values that were doubted. */
@NullMarked
package fr.observatoire.command.confirmation;

import org.jspecify.annotations.NullMarked;
