/** Which school takes over from which. */
@NullMarked
package fr.observatoire.command.succession;

import org.jspecify.annotations.NullMarked;
