/** One organisation of Grafana for each académie and région académique, on a login of its own. */
@NullMarked
package fr.observatoire.standalone.grafana;

import org.jspecify.annotations.NullMarked;
