package fr.observatoire.query.web.parameter;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;
import fr.observatoire.contract.submission.JsonText;
import fr.observatoire.contract.submission.Read;
import fr.observatoire.query.web.problem.ProblemException;

import jakarta.servlet.http.HttpServletRequest;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the bodies of requests, and of none more than is taken. */
public final class Bodies {

    private Bodies() {}

    /**
     * The body as text.
     *
     * @throws ProblemException when it is larger than the contract reads, or not in UTF-8
     */
    public static String text(HttpServletRequest request) {
        return utf8(bytes(request))
                .orElseThrow(
                        () ->
                                ProblemException.badRequest(
                                        List.of(Reason.of("corps.utf-8", "corps"))));
    }

    /** The text of these bytes; empty when they are not in UTF-8. */
    public static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /**
     * The body as a JSON object.
     *
     * @throws ProblemException when it is none
     */
    public static JsonNode object(HttpServletRequest request) {
        return object(bytes(request));
    }

    /**
     * The body as a JSON object, an empty one when there is no body.
     *
     * @throws ProblemException when it is anything else
     */
    public static JsonNode objectOrNothing(HttpServletRequest request) {
        byte[] read = bytes(request);
        return (read.length == 0) ? JsonNodeFactory.instance.objectNode() : object(read);
    }

    private static JsonNode object(byte[] text) {
        return switch (JsonText.read(text)) {
            case Read.Refused<JsonNode>(List<Reason> reasons) ->
                    throw ProblemException.badRequest(reasons);
            case Read.Done<JsonNode>(JsonNode node) -> requireObject(node);
        };
    }

    private static JsonNode requireObject(JsonNode node) {
        if (!node.isObject()) {
            throw ProblemException.badRequest(
                    List.of(Reason.of("json.objet", "json", node.getNodeType(), "OBJECT")));
        }
        return node;
    }

    private static byte[] bytes(HttpServletRequest request) {
        try {
            byte[] read = request.getInputStream().readNBytes(ContractJson.MAX_BYTES + 1);
            if (read.length > ContractJson.MAX_BYTES) {
                throw ProblemException.tooLarge(
                        Reason.of("corps.trop-grand", "corps", null, ContractJson.MAX_BYTES));
            }
            return read;
        } catch (IOException interrupted) {
            throw ProblemException.badRequest(
                    List.of(Reason.of("json.illisible", "corps", interrupted.getMessage(), null)));
        }
    }
}
