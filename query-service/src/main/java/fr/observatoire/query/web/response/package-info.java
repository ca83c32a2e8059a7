/** A school's answers to a campaign: read, saved, handed in, shared. */
@NullMarked
package fr.observatoire.query.web.response;

import org.jspecify.annotations.NullMarked;
