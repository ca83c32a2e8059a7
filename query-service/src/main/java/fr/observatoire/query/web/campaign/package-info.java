/** Campaigns: who is asked what and until when, and how far it has got. */
@NullMarked
package fr.observatoire.query.web.campaign;

import org.jspecify.annotations.NullMarked;
