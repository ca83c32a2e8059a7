package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingModule;
import org.junit.jupiter.api.Test;

class RebuildTest {

    @Test
    void aRebuildThatFindsNoProcessorSaysSo() {
        EventProcessingModule nothing = new EventProcessingModule();
        DefaultConfigurer.defaultConfiguration().registerModule(nothing).buildConfiguration();
        Rebuild rebuild = new Rebuild(nothing);
        assertThatThrownBy(rebuild::resetReadModel)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(ReadModel.PROCESSOR);
    }
}
