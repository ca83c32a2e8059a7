/** What every answer carries: protection, and how long it may be kept. */
@NullMarked
package fr.observatoire.query.web.http;

import org.jspecify.annotations.NullMarked;
