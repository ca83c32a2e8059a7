/** Use of the ENT: trends, comparisons and coverage. */
@NullMarked
package fr.observatoire.dashboards.entusage;

import org.jspecify.annotations.NullMarked;
