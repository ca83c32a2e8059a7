/** Equipment by school year, beside the national values. */
@NullMarked
package fr.observatoire.dashboards.equipment;

import org.jspecify.annotations.NullMarked;
