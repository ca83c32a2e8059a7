package fr.observatoire.query.web.gar;

import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The quotients that volumes need to be comparable from one académie to another. */
@Component
class GarRates {

    private static final int DECIMALS = 4;

    /** Of each: its two sums and its académies, as {@link #read} finds them. */
    static final String SQL =
            sums("acces", "acces", "accedants")
                    + ", "
                    + sums("affectations", "affectations", "accedants")
                    + ", "
                    + sums("accedants", "accedants", "pupils");

    private final Texts texts;

    GarRates(Texts texts) {
        this.texts = texts;
    }

    List<GarYears.Rate> read(ResultSet row) throws SQLException {
        return List.of(
                rate(
                        row,
                        "acces",
                        "gar-acces-par-accedant",
                        this.texts.get("gar.acces"),
                        this.texts.get("gar.acces.definition"),
                        1,
                        false),
                rate(
                        row,
                        "affectations",
                        "gar-affectations-par-accedant",
                        this.texts.get("gar.affectations"),
                        this.texts.get("gar.affectations.definition"),
                        1,
                        false),
                rate(
                        row,
                        "accedants",
                        "gar-accedants-pour-100-eleves",
                        this.texts.get("gar.accedants"),
                        this.texts.get("gar.accedants.definition"),
                        100,
                        true));
    }

    private static GarYears.Rate rate(
            ResultSet row,
            String name,
            String id,
            String label,
            String definition,
            int factor,
            boolean twoSources)
            throws SQLException {
        long numerator = row.getLong("numerator_" + name);
        long denominator = row.getLong("denominator_" + name);
        return new GarYears.Rate(
                id,
                label,
                definition,
                value(numerator * factor, denominator),
                numerator,
                denominator,
                row.getLong("academies_" + name),
                twoSources);
    }

    private static @Nullable BigDecimal value(long numerator, long denominator) {
        return (denominator == 0)
                ? null
                : BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP);
    }

    private static String sums(String name, String numerator, String denominator) {
        return """
        sum(%2$s) filter (where %2$s is not null and %3$s > 0) as numerator_%1$s,
        sum(%3$s) filter (where %2$s is not null and %3$s > 0) as denominator_%1$s,
        count(*) filter (where %2$s is not null and %3$s > 0) as academies_%1$s
        """
                .formatted(name, numerator, denominator);
    }
}
