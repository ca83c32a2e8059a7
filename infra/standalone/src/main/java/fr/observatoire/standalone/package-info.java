/** The observatory on one machine: the command line that starts, fills and measures it. */
@NullMarked
package fr.observatoire.standalone;

import org.jspecify.annotations.NullMarked;
