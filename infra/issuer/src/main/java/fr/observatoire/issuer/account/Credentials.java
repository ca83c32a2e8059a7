package fr.observatoire.issuer.account;

import java.util.UUID;

/**
 * What a sign-in is checked against.
 *
 * @param id whose it is
 * @param passwordHash as Spring's delegating encoder writes it
 * @param sessionsEnded how often all its sessions had been ended by then
 */
public record Credentials(UUID id, String passwordHash, int sessionsEnded) {}
