/** Files as a whole: how many of their lines are decided, and the registers they complete. */
@NullMarked
package fr.observatoire.command.files;

import org.jspecify.annotations.NullMarked;
