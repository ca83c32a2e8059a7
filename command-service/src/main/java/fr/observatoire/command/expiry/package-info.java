/** What of people's words is kept for a time only: quotes in receipts, bytes of dead letters. */
@NullMarked
package fr.observatoire.command.expiry;

import org.jspecify.annotations.NullMarked;
