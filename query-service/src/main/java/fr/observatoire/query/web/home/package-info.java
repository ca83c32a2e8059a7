/** The French page. */
@NullMarked
package fr.observatoire.query.web.home;

import org.jspecify.annotations.NullMarked;
