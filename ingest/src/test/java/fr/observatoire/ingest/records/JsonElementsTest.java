package fr.observatoire.ingest.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class JsonElementsTest {

    @Test
    void cutsAtTheOutermostCommas() throws IOException {
        assertThat(cut(" [{\"a\":[1,2]} ,\n \"x,]\\\"\\\\\" , 3]\n"))
                .containsExactly("1:{\"a\":[1,2]}", "2:\"x,]\\\"\\\\\"", "3:3");
    }

    @Test
    void anEmptyArrayHasNone() throws IOException {
        assertThat(cut("[ ]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,]", "[,1]", "[1,,2]", "[1", "[\"1]", "[1]]", "[{]", "[1] 2"})
    void refusesWhatIsNoArray(String text) {
        assertThatThrownBy(() -> cut(text)).hasMessage("json.tableau");
    }

    @Test
    void boundsAnElement() {
        assertThatThrownBy(() -> cut("[\"" + "x".repeat(200)))
                .hasMessage("fichier.ligne-trop-longue");
    }

    private static List<String> cut(String text) throws IOException {
        ByteArrayInputStream bytes =
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        try (JsonElements records = new JsonElements(bytes, 100)) {
            for (RawRecord next = records.next(); next != null; next = records.next()) {
                String value = new String(next.bytes(), StandardCharsets.UTF_8);
                found.add(next.line() + ":" + value.strip());
            }
        }
        return found;
    }
}
