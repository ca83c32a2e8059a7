package fr.observatoire.query.web.form;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, in the words of the form.
 *
 * @param input id of the input to mend, null when it is none of the form's
 */
public record FormProblem(@Nullable String input, String message) {}
