package fr.observatoire.query.web.access;

import fr.observatoire.doors.EveryDoor;
import fr.observatoire.query.web.WebTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class DoorsIT extends WebTest implements EveryDoor {

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Override
    public String address() {
        return this.web.address();
    }

    @Override
    public RequestMappingHandlerMapping endpoints() {
        return this.requestMappingHandlerMapping;
    }
}
