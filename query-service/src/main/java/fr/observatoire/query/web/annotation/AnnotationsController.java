package fr.observatoire.query.web.annotation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
@RequestMapping("/api/annotations")
@Tag(name = "openapi.tag.annotations")
class AnnotationsController {

    private final AnnotationReader reader;

    private final Annotations annotations;

    AnnotationsController(AnnotationReader reader, Annotations annotations) {
        this.reader = reader;
        this.annotations = annotations;
    }

    @GetMapping
    @Operation(
            summary = "openapi.annotations.list",
            description = "openapi.annotations.list.description")
    List<AnnotationView> list(@ParameterObject AnnotationParameters parameters) {
        return this.annotations.list(this.reader.read(parameters));
    }

    @GetMapping("/{id}")
    @Operation(summary = "openapi.annotations.one")
    AnnotationView one(@Parameter(description = "openapi.annotations.id") @PathVariable String id) {
        return this.annotations.require(id);
    }
}
