/** The audience of a school's ENT, week by week. */
@NullMarked
package fr.observatoire.command.entusage;

import org.jspecify.annotations.NullMarked;
