/** CSV as the open-data recommendation has it. */
@NullMarked
package fr.observatoire.query.web.csv;

import org.jspecify.annotations.NullMarked;
