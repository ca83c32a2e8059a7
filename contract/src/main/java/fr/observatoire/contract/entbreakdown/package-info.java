/** The audience of a school's ENT, week by week, broken down by service, device or profile. */
@NullMarked
package fr.observatoire.contract.entbreakdown;

import org.jspecify.annotations.NullMarked;
