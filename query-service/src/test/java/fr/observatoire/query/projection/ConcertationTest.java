package fr.observatoire.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.concertation.Support;
import fr.observatoire.contract.concertation.SupportCorrected;
import fr.observatoire.contract.concertation.SupportDeclared;
import fr.observatoire.contract.egn.Thematique;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The concertation is known région by région, proposal by proposal. */
class ConcertationTest extends ReadModelTest {

    private static final String YEAR = "2024-2025";

    private static final UUID PROPOSAL = UUID.fromString("cccccccc-0000-4000-8000-000000000001");

    private static final UUID OTHER = UUID.fromString("cccccccc-0000-4000-8000-000000000002");

    @Test
    void everyProposalHasItsSupport() {
        write(
                new Happened(1, declared("53", PROPOSAL, 40)),
                new Happened(2, declared("53", OTHER, 0)),
                new Happened(3, declared("84", PROPOSAL, 7)));
        assertThat(view("school_year, starts_on, region_label, thematique, supports"))
                .containsExactlyInAnyOrder(
                        "2024-2025 2024-08-01 Bretagne T1 40",
                        "2024-2025 2024-08-01 Bretagne T1 0",
                        "2024-2025 2024-08-01 Auvergne-Rhône-Alpes T1 7");
    }

    @Test
    void aCorrectionReplacesAndThePastIsKept() {
        write(new Happened(1, declared("53", PROPOSAL, 40)));
        write(new Happened(2, corrected(41, 40)), new Happened(3, corrected(45, 41)));
        write(new Happened(2, corrected(41, 40)));
        assertThat(view("thematique, supports")).containsExactly("T5 45");
        assertThat(this.dump.rows("proposal_fact_past")).hasSize(2);
    }

    @Test
    void replayingTwiceGivesTheSame() {
        List<Happened> events =
                List.of(
                        new Happened(1, declared("53", PROPOSAL, 40)),
                        new Happened(2, corrected(41, 40)));
        write(events);
        Map<String, List<String>> first = this.dump.take();
        for (int replay = 0; replay < 2; replay++) {
            this.rebuild.resetReadModel();
            assertThat(this.dump.rows("proposal_fact")).isEmpty();
            write(events);
            assertThat(this.dump.take()).isEqualTo(first);
        }
    }

    private List<String> view(String columns) {
        return this.database
                .sql(
                        "select concat_ws(' ', "
                                + columns
                                + ") from dashboard.concertation_school_year")
                .query(String.class)
                .list();
    }

    private static SupportDeclared declared(String region, UUID proposal, int supports) {
        return new SupportDeclared(
                region, YEAR, proposal, new Support(Thematique.T1, supports), List.of());
    }

    private static SupportCorrected corrected(int supports, int before) {
        return new SupportCorrected(
                "53",
                YEAR,
                PROPOSAL,
                new Support(Thematique.T5, supports),
                new Support(Thematique.T1, before),
                List.of());
    }
}
