/** The words every aggregate decides with: commands, rules, refusals, decisions. */
@NullMarked
package fr.observatoire.command.decision;

import org.jspecify.annotations.NullMarked;
