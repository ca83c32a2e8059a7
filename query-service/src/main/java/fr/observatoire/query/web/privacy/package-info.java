/** What is kept of persons, as it is in force. */
@NullMarked
package fr.observatoire.query.web.privacy;

import org.jspecify.annotations.NullMarked;
