package fr.observatoire.doors;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.access.RightsTable;

import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.List;
import java.util.stream.Stream;

/** Every door, as everybody, for every territory, against the table of rights. */
public interface EveryDoor {

    /** Where the service of the test listens, "http://127.0.0.1:8080". */
    String address();

    /** Its endpoints. */
    RequestMappingHandlerMapping endpoints();

    @Test
    default void everyEndpointHasItsDoor() {
        List<String> doors =
                Door.all().stream().map((door) -> door.method() + " " + door.path()).toList();
        assertThat(endpoints().getHandlerMethods().keySet().stream().flatMap(EveryDoor::addresses))
                .isNotEmpty()
                .allMatch(doors::contains);
    }

    @Test
    default void everyDoorHasItsRowInTheTable() {
        assertThat(Door.all())
                .extracting(Door::message)
                .isSubsetOf(RightsTable.builtIn().messages());
    }

    @Test
    default void theTableIsWhatHappens() {
        assertThat(new DoorWalk(address()).surprises(RightsTable.builtIn())).isEmpty();
    }

    /**
     * One for every method has no door, unless it is where errors go, which is nobody's address.
     */
    private static Stream<String> addresses(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .filter((path) -> !path.equals("/error"))
                .flatMap((path) -> methods(mapping).map((method) -> method + " " + path));
    }

    private static Stream<String> methods(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().isEmpty()
                ? Stream.of("ANY")
                : mapping.getMethodsCondition().getMethods().stream().map(Enum::name);
    }
}
