package fr.observatoire.issuer.demo;

/**
 * An account of the demonstration.
 *
 * @param name to sign in with
 * @param role end of the key of its description
 * @param right the only text of its claim {@code droits}
 */
public record DemoAccount(String name, String role, String right) {}
