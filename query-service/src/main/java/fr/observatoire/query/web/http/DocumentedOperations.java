package fr.observatoire.query.web.http;

import fr.observatoire.contract.access.Acting;
import fr.observatoire.query.web.text.Texts;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/** What all operations have in common: their problems, and who asks for a change. */
@Component
class DocumentedOperations implements OpenApiCustomizer {

    private static final List<String> PROBLEMS = List.of("400", "401", "403", "404");

    private static final List<String> PROBLEMS_OF_CHANGES = List.of("409", "412", "422", "503");

    /** Their body says nothing: the address says it all. */
    private static final Set<String> WITHOUT_BODY =
            Set.of("fermeture", "envoi", "retrait", "reponses/{uai}/reouverture");

    private static final String YAML = "application/yaml";

    private static final String JSON = "application/json";

    private final Texts texts;

    DocumentedOperations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach(this::describe);
    }

    private void describe(String path, PathItem item) {
        item.readOperationsMap()
                .forEach(
                        (method, operation) -> {
                            PROBLEMS.forEach((status) -> addProblem(operation, status));
                            if (method != PathItem.HttpMethod.GET) {
                                describeChange(method, path, operation);
                            }
                        });
    }

    private void describeChange(PathItem.HttpMethod method, String path, Operation operation) {
        PROBLEMS_OF_CHANGES.forEach((status) -> addProblem(operation, status));
        operation.addParametersItem(header(Acting.HEADER, "openapi.header.territoire"));
        if (method != PathItem.HttpMethod.DELETE
                && WITHOUT_BODY.stream().noneMatch(path::endsWith)) {
            String type = path.endsWith("/referentiels") ? YAML : JSON;
            operation.setRequestBody(
                    new RequestBody()
                            .required(true)
                            .content(
                                    new Content()
                                            .addMediaType(
                                                    type,
                                                    new MediaType().schema(new ObjectSchema()))));
        }
    }

    private HeaderParameter header(String name, String description) {
        var header = new HeaderParameter();
        header.name(name).description(this.texts.get(description)).schema(new StringSchema());
        return header;
    }

    private void addProblem(Operation operation, String status) {
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(this.texts.get("openapi.problem." + status))
                                .content(
                                        new Content()
                                                .addMediaType(
                                                        "application/problem+json",
                                                        new MediaType())));
    }
}
