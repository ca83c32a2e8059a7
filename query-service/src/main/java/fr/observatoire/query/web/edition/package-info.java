/** Editions over HTTP: which there are, and the team's decision to draw one. */
@NullMarked
package fr.observatoire.query.web.edition;

import org.jspecify.annotations.NullMarked;
