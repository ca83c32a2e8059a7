/** What was done and by whom: written down by the read side, and read by those whom it concerns. */
@NullMarked
package fr.observatoire.query.web.journal;

import org.jspecify.annotations.NullMarked;
