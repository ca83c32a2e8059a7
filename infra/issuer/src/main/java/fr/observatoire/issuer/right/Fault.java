package fr.observatoire.issuer.right;

/**
 * What is wrong with a field of a form.
 *
 * @param field its name in the form, which is its id on the page
 * @param message the French sentence about it
 */
public record Fault(String field, String message) {}
