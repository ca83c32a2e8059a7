package fr.observatoire.query.anomaly;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Sweeps now and then; every instance does, and they share what is due. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AnomalySchedule implements SchedulingConfigurer {

    private final AnomalySweep sweep;

    private final AnomalySettings settings;

    AnomalySchedule(AnomalySweep sweep, AnomalySettings settings) {
        this.sweep = sweep;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(
                new FixedDelayTask(
                        () -> this.sweep.run(this.settings.calm()),
                        this.settings.interval(),
                        this.settings.interval()));
    }
}
