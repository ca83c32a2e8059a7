/**
 * What may be told of few: which cells of the published cube stay masked so that none can be
 * recovered (docs/adr/009). Plain computing, without database or web.
 */
@NullMarked
package fr.observatoire.query.masking;

import org.jspecify.annotations.NullMarked;
