/** Whom figures are told, as they are or from an edition with what is masked left out. */
@NullMarked
package fr.observatoire.query.web.publication;

import org.jspecify.annotations.NullMarked;
