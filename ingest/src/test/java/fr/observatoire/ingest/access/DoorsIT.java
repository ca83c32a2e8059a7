package fr.observatoire.ingest.access;

import fr.observatoire.doors.EveryDoor;
import fr.observatoire.ingest.DoorTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class DoorsIT extends DoorTest implements EveryDoor {

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Override
    public String address() {
        return "http://127.0.0.1:" + door().port();
    }

    @Override
    public RequestMappingHandlerMapping endpoints() {
        return this.requestMappingHandlerMapping;
    }
}
