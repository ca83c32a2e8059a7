/**
 * What of people is kept for a time only: quotes in receipts, bytes of dead letters, the journal.
 */
@NullMarked
package fr.observatoire.command.expiry;

import org.jspecify.annotations.NullMarked;
