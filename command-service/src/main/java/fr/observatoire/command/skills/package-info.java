/** The certifications of a school, year by year. */
@NullMarked
package fr.observatoire.command.skills;

import org.jspecify.annotations.NullMarked;
