package fr.observatoire.command.access;

import fr.observatoire.command.batch.Writer;
import fr.observatoire.doors.EveryDoor;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsIT implements EveryDoor {

    private final Writer writer = new Writer();

    @BeforeAll
    void start() {
        this.writer.start("--observatoire.command.batch.threads=0");
    }

    @AfterAll
    void stop() {
        this.writer.close();
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + this.writer.port();
    }

    @Override
    public RequestMappingHandlerMapping endpoints() {
        return this.writer.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }
}
