/** Figures to take away: files of any length, with their schema, licence and source beside them. */
@NullMarked
package fr.observatoire.query.web.export;

import org.jspecify.annotations.NullMarked;
