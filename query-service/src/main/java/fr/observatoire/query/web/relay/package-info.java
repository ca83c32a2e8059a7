/** Writing: what is asked of ingest and of the command service on a sender's behalf. */
@NullMarked
package fr.observatoire.query.web.relay;

import org.jspecify.annotations.NullMarked;
