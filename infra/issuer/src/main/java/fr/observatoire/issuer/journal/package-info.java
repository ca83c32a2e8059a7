/** What was done to accounts, for ever. */
@NullMarked
package fr.observatoire.issuer.journal;

import org.jspecify.annotations.NullMarked;
