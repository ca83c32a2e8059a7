/** The SQL of panels and variables, kept in files of its own. */
@NullMarked
package fr.observatoire.dashboards.query;

import org.jspecify.annotations.NullMarked;
