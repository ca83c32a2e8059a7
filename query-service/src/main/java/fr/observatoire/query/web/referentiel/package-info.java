/** Questionnaires: the built-in ones and those that académies publish. */
@NullMarked
package fr.observatoire.query.web.referentiel;

import org.jspecify.annotations.NullMarked;
