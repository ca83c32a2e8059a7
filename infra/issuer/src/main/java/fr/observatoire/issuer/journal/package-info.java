/** What was done to accounts. */
@NullMarked
package fr.observatoire.issuer.journal;

import org.jspecify.annotations.NullMarked;
