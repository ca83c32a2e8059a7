/** What is expected of each feed, what has come, and who is late. */
@NullMarked
package fr.observatoire.query.web.freshness;

import org.jspecify.annotations.NullMarked;
