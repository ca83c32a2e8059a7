/** Figures as the read model holds them, for a territory or for one school. */
@NullMarked
package fr.observatoire.query.web.figures;

import org.jspecify.annotations.NullMarked;
