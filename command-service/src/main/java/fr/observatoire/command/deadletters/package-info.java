/** Records that could not be decided upon, kept for the team. */
@NullMarked
package fr.observatoire.command.deadletters;

import org.jspecify.annotations.NullMarked;
