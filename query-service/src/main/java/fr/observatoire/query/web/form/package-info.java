/** What forms have in common: their problems, said in the words of the form. */
@NullMarked
package fr.observatoire.query.web.form;

import org.jspecify.annotations.NullMarked;
