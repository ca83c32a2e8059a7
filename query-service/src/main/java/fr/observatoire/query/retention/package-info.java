/** How long facts of single schools are kept: the sums that they made stay (ADR 014). */
@NullMarked
package fr.observatoire.query.retention;

import org.jspecify.annotations.NullMarked;
