/** The version of the database: brought about apart from the service, which refuses any other. */
@NullMarked
package fr.observatoire.schema;

import org.jspecify.annotations.NullMarked;
