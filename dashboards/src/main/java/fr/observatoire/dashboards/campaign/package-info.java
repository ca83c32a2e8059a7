/** Questionnaire campaigns: how far schools have come. */
@NullMarked
package fr.observatoire.dashboards.campaign;

import org.jspecify.annotations.NullMarked;
