/** Campaigns: who is asked what, between which days, and what others may know of it. */
@NullMarked
package fr.observatoire.command.campaign;

import org.jspecify.annotations.NullMarked;
