/** The questionnaires that académies publish, beside those built into the product. */
@NullMarked
package fr.observatoire.command.referentiel;

import org.jspecify.annotations.NullMarked;
