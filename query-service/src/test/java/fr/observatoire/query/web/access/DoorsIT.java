package fr.observatoire.query.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.access.Caller;
import fr.observatoire.contract.access.RightsTable;
import fr.observatoire.parts.testing.DoorWalk;
import fr.observatoire.query.web.WebTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.List;
import java.util.stream.Stream;

/** Every door, as everybody, for every territory, against the table of rights. */
class DoorsIT extends WebTest {

    private final RightsTable table = RightsTable.builtIn();

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyEndpointHasItsDoor() {
        List<String> doors =
                DoorWalk.doors().stream().map((door) -> door.method() + " " + door.path()).toList();
        assertThat(
                        this.requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                                .flatMap(DoorsIT::addresses))
                .isNotEmpty()
                .allMatch(doors::contains);
    }

    @Test
    void everyDoorHasItsRowInTheTable() {
        assertThat(DoorWalk.doors())
                .extracting(DoorWalk.Door::message)
                .isSubsetOf(this.table.messages());
    }

    @Test
    void theTableIsWhatHappens() {
        assertThat(new DoorWalk(this.web.address()).surprises(this::allows)).isEmpty();
    }

    private boolean allows(List<String> rights, String message, String place) {
        Caller caller =
                rights.isEmpty()
                        ? Caller.ANONYMOUS
                        : Caller.of("promeneur", rights, List.of(), List.of());
        return place.isEmpty()
                ? this.table.allows(caller, message)
                : this.table.allows(caller, message, place, null);
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
