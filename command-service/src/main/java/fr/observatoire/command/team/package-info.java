/** What a team's decisions have in common: who takes them, the body they come in, the answer. */
@NullMarked
package fr.observatoire.command.team;

import org.jspecify.annotations.NullMarked;
