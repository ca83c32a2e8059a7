/** The few kinds of panel the dashboards are made of, and how they look. */
@NullMarked
package fr.observatoire.dashboards.panel;

import org.jspecify.annotations.NullMarked;
