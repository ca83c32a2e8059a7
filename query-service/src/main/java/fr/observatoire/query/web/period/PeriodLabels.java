package fr.observatoire.query.web.period;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.text.FrenchFormat;

import org.springframework.stereotype.Component;

import java.time.YearMonth;

/** Periods in French; known to templates as "periods". */
@Component("periods")
public class PeriodLabels {

    private final FrenchFormat french;

    PeriodLabels(FrenchFormat french) {
        this.french = french;
    }

    public String label(Period period) {
        return switch (period.kind()) {
            case WEEK -> this.french.week(period.start());
            case MONTH -> this.french.month(YearMonth.from(period.start()));
            case SCHOOL_YEAR -> this.french.schoolYear(SchoolYear.containing(period.start()));
        };
    }
}
