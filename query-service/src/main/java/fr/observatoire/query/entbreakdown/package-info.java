/** The audience of ENTs, week by week, broken down by service, device or profile. */
@NullMarked
package fr.observatoire.query.entbreakdown;

import org.jspecify.annotations.NullMarked;
