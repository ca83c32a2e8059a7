package fr.observatoire.query.web.access;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All the parameters of all the addresses that are read. */
final class Targets {

    /** Where resources are read from, which no method of ours is asked about. */
    private static final List<Target> FILES =
            List.of(
                    new Target("/assets/{file}", "file", List.of()),
                    new Target("/webjars/{file}", "file", List.of()),
                    new Target("/swagger-ui/{file}", "file", List.of()),
                    new Target("/actuator/health/{part}", "part", List.of()));

    /** What a page reads of all that is sent to it. */
    private static final Map<String, List<String>> FREE =
            Map.of(
                    "/anomalies",
                    List.of("territoire", "regle", "etat", "source", "audience", "page", "fait"));

    private Targets() {}

    static List<Target> of(RequestMappingHandlerMapping mapping) {
        return Stream.concat(
                        FILES.stream(),
                        mapping.getHandlerMethods().entrySet().stream()
                                .filter((entry) -> isRead(entry.getKey()))
                                .flatMap((entry) -> targets(entry.getKey(), entry.getValue())))
                .distinct()
                .toList();
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static Stream<Target> targets(RequestMappingInfo mapping, HandlerMethod method) {
        return mapping.getPatternValues().stream()
                .flatMap(
                        (path) -> {
                            List<String> names =
                                    Arrays.stream(method.getMethodParameters())
                                            .flatMap((one) -> names(path, one))
                                            .toList();
                            return Stream.concat(names.stream(), ofPages(path))
                                    .map((name) -> new Target(path, name, names));
                        });
    }

    /** What was done just before; the journal has one more line each time it is read. */
    private static Stream<String> ofPages(String path) {
        return (path.startsWith("/api/") || path.equals("/journal"))
                ? Stream.empty()
                : Stream.of("fait");
    }

    private static Stream<String> names(String path, MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        Class<?> type = parameter.getParameterType();
        if (type == Map.class) {
            return FREE.getOrDefault(path, List.of()).stream();
        }
        if (parameter.hasParameterAnnotation(RequestParam.class)
                || parameter.hasParameterAnnotation(PathVariable.class)) {
            return Stream.of(String.valueOf(parameter.getParameterName()));
        }
        return (type.isRecord() && !type.getSimpleName().equals("Sender"))
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
