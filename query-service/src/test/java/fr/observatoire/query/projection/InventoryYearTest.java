package fr.observatoire.query.projection;

import static fr.observatoire.query.projection.Given.UAI;
import static fr.observatoire.query.projection.Given.inventoried;
import static fr.observatoire.query.projection.Given.pupils;
import static fr.observatoire.query.projection.Given.registered;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.equipment.EquipmentInventoryCorrected;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** A school year counts each school's last inventory. */
class InventoryYearTest extends ReadModelTest {

    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 1);

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    @BeforeEach
    void register() {
        write(new Happened(1, registered(UAI)), new Happened(2, pupils(UAI, "2025-2026", 400)));
    }

    @Test
    void theLastOneOfTheYearCountsWhateverComesFirst() {
        write(new Happened(3, inventoried(UAI, SPRING, 50)));
        write(new Happened(4, inventoried(UAI, AUTUMN, 40)));
        assertThat(computers()).containsExactly("2025-08-01 50/400/1");
        write(new Happened(5, inventoried(UAI, LocalDate.of(2026, 9, 1), 60)));
        assertThat(computers()).containsExactly("2025-08-01 50/400/1", "2026-08-01 60/400/1");
    }

    @Test
    void aCorrectionOfTheLastOneMovesTheYear() {
        write(
                new Happened(3, inventoried(UAI, AUTUMN, 40)),
                new Happened(
                        4,
                        new EquipmentInventoryCorrected(
                                UAI,
                                "14",
                                AUTUMN,
                                Given.inventory(45, 20, 10),
                                Given.inventory(40, 20, 10),
                                List.of())));
        assertThat(computers()).containsExactly("2025-08-01 45/400/1");
        assertThat(this.dump.rows("equipment_fact_past")).hasSize(1);
    }

    @Test
    void theYearAfterAReportExpectsAnother() {
        write(new Happened(3, inventoried(UAI, AUTUMN, 40)));
        assertThat(
                        this.database
                                .sql(
                                        """
                                        select concat_ws(' ', period_start, reported, expected)
                                        from lecture.coverage where feed = 'equipement' order by 1
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("2025-08-01 1 1", "2026-08-01 0 1");
    }

    private List<String> computers() {
        return this.database
                .sql(
                        """
                        select period_start || ' ' || concat_ws('/', numerator, denominator, schools)
                        from lecture.rollup where indicator = 'ordinateurs-pour-100-eleves'
                        order by 1
                        """)
                .query(String.class)
                .list();
    }
}
