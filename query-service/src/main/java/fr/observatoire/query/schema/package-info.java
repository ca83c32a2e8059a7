/** What the read database is made of. */
@NullMarked
package fr.observatoire.query.schema;

import org.jspecify.annotations.NullMarked;
