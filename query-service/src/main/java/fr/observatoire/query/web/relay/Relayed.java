package fr.observatoire.query.web.relay;

import tools.jackson.databind.JsonNode;

/**
 * What the other end answered to a request that it took.
 *
 * @param body read as JSON
 */
public record Relayed(int status, JsonNode body) {}
