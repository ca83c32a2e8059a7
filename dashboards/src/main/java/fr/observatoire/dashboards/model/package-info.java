/** Grafana's dashboard JSON, as far as the product uses it, under Grafana's own names. */
@NullMarked
package fr.observatoire.dashboards.model;

import org.jspecify.annotations.NullMarked;
