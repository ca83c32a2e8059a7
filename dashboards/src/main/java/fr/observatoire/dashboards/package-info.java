/** Writes the dashboards that Grafana is provisioned with. */
@NullMarked
package fr.observatoire.dashboards;

import org.jspecify.annotations.NullMarked;
