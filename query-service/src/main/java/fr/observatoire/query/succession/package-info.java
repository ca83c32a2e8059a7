/** Which school took over from which. */
@NullMarked
package fr.observatoire.query.succession;

import org.jspecify.annotations.NullMarked;
