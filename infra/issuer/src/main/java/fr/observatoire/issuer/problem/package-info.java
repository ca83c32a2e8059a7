/** What goes wrong, as a page or as a problem. */
@NullMarked
package fr.observatoire.issuer.problem;

import org.jspecify.annotations.NullMarked;
