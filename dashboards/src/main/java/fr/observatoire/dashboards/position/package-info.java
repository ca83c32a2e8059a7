/** Where schools stand by their answers, as shared with an audience. */
@NullMarked
package fr.observatoire.dashboards.position;

import org.jspecify.annotations.NullMarked;
