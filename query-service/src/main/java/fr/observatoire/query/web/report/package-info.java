/** The report of a région académique on a school year, as the EGN asked for it. */
@NullMarked
package fr.observatoire.query.web.report;

import org.jspecify.annotations.NullMarked;
