package fr.observatoire.query.web.problem;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.submission.ContractJson;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.StreamSupport;

/** The other end refused a request, in its own words: they are passed on as they are. */
public final class RelayedProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private final transient JsonNode body;

    public RelayedProblem(int status, JsonNode body) {
        super(status + ": " + body.path("detail").asString(""));
        this.status = status;
        this.body = body;
    }

    public int status() {
        return this.status;
    }

    public JsonNode body() {
        return this.body;
    }

    /** The reasons that it gives; none when it says no more than its title. */
    public List<Reason> reasons() {
        return StreamSupport.stream(this.body.path("errors").spliterator(), false)
                .filter((error) -> error.path("code").isString())
                .map((error) -> ContractJson.mapper().treeToValue(error, Reason.class))
                .toList();
    }
}
