/** Files sent from the command line, and their receipts. */
@NullMarked
package fr.observatoire.standalone.push;

import org.jspecify.annotations.NullMarked;
