package fr.observatoire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetersTest extends DoorTest {

    @Test
    void publishesItsFigures() {
        sent(
                door().file(
                                "?kind=ent-usage",
                                "debutSemaine;UAI;visites_globales\n"
                                        + "2025-09-08;0350122T;1\n"
                                        + "2025-09-08;0350122T;-1\n"));
        door().submit("{}").isProblem(422);
        door().submit("rien").isProblem(400);
        assertThat(door().as("prometheus", "surveillance").get("/actuator/prometheus").body())
                .contains(
                        "observatoire_ingest_submissions_total{kind=\"ent-usage\",shape=\"sound\"}",
                        "observatoire_ingest_submissions_total{kind=\"ent-usage\",shape=\"refused\"}",
                        "observatoire_ingest_rejected_requests_total{reason=\"json.illisible\"}",
                        "observatoire_ingest_file_size_bytes_count",
                        "observatoire_ingest_send_seconds_count{channel=\"file\"}",
                        "observatoire_ingest_files_waiting",
                        "kafka_producer_");
    }

    @Test
    void saysThatItIsAlive() {
        assertThat(door().get("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(door().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(door().get("/actuator/info").status()).isEqualTo(200);
    }
}
