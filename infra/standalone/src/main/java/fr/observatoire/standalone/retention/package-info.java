/** {@code retention}: how long facts of schools are kept. */
@NullMarked
package fr.observatoire.standalone.retention;

import org.jspecify.annotations.NullMarked;
