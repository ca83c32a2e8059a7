package fr.observatoire.ingest.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.observatoire.ingest.problem.ProblemException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PaceTest {

    private final Pace pace = new Pace(new PaceProperties(3));

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whoAsksTooOftenIsToldWhenToAskAgain() {
        for (int request = 1; request <= 3; request++) {
            assertThat(ask()).isTrue();
        }
        assertThatThrownBy(this::ask)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        (problem) -> assertThat(problem.kind().status().value()).isEqualTo(429));
        assertThat(Integer.parseInt(this.response.getHeader("Retry-After"))).isBetween(1, 21);
    }

    private boolean ask() {
        return this.pace.preHandle(new MockHttpServletRequest(), this.response, this);
    }
}
