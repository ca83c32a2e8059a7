package fr.observatoire.command.expiry;

import fr.observatoire.command.batch.KafkaProperties;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;

/** Tells how long this service keeps what, so that no page has to be believed about it. */
@RestController
class ConservationController {

    private final Conservation inForce;

    /** In days. */
    record Conservation(long extraits, long rebuts, long enregistrements, long journal) {}

    ConservationController(KeepProperties keep, KafkaProperties kafka) {
        this.inForce =
                new Conservation(
                        days(keep.quotes()),
                        days(keep.deadLetters()),
                        days(kafka.keepConsumed()),
                        days(keep.journal()));
    }

    @GetMapping("/api/conservation")
    Conservation get() {
        return this.inForce;
    }

    private static long days(Duration kept) {
        return kept.toDays();
    }
}
