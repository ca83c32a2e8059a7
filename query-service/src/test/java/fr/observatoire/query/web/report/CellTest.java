package fr.observatoire.query.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.publication.State;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;

class CellTest {

    private static final Figure FIGURE =
            new Figure(LocalDate.of(2025, 8, 1), new BigDecimal(30), new BigDecimal(200), 4);

    @Test
    void aFigureSaysWhatItRestsOn() {
        Cell cell = of(FIGURE, 5);

        assertThat(cell.published()).isTrue();
        assertThat(cell.value()).isEqualByComparingTo("15");
        assertThat(cell.counted()).isEqualTo(4);
        assertThat(cell.expected()).isEqualTo(5);
    }

    @Test
    void nothingOfSomeExpectedIsNotNothingExpected() {
        assertThat(of(null, 5).state()).isEqualTo(State.NOT_PROVIDED);
        assertThat(of(null, 0).state()).isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void aMaskedCellGivesNothingAway() {
        assertThat(Cell.without(State.MASKED))
                .isEqualTo(new Cell(State.MASKED, null, null, null, null, null));
    }

    private static Cell of(Figure figure, long expected) {
        return Cell.of(
                IndicatorCatalogue.builtIn().find("ordinateurs-pour-100-eleves").orElseThrow(),
                figure,
                expected);
    }
}
