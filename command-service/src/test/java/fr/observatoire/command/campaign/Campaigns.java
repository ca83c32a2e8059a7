package fr.observatoire.command.campaign;

import fr.observatoire.contract.submission.ContractJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;

/** Campaigns as a team of Rennes words them. */
public final class Campaigns {

    public static final String ID = "cln-printemps";

    private Campaigns() {}

    /** All collèges of the académie, from a day to another. */
    public static ObjectNode json(String id, LocalDate opens, LocalDate closes) {
        return ContractJson.mapper()
                .createObjectNode()
                .put("id", id)
                .put("titre", "Le numérique au printemps")
                .put("referentiel", "cln-2010")
                .put("ouvre", opens.toString())
                .put("ferme", closes.toString())
                .set("territoires", array("academie:14"))
                .asObject()
                .set("types", array("college"))
                .asObject();
    }

    static JsonNode array(String... texts) {
        return ContractJson.mapper().valueToTree(texts);
    }
}
