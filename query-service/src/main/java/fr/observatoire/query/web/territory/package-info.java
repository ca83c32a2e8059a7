/** Territories by kind and code, and schools by UAI. */
@NullMarked
package fr.observatoire.query.web.territory;

import org.jspecify.annotations.NullMarked;
