package fr.observatoire.issuer.account;

import java.util.UUID;

/**
 * What a sign-in is checked against.
 *
 * @param id whose it is
 * @param passwordHash as Spring's delegating encoder writes it
 */
public record Credentials(UUID id, String passwordHash) {}
