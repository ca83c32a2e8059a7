/** Words that people wrote, which are kept apart from facts and can be erased. */
@NullMarked
package fr.observatoire.query.web.words;

import org.jspecify.annotations.NullMarked;
