package fr.observatoire.query.web.anomaly;

import fr.observatoire.query.anomaly.Rule;
import fr.observatoire.query.web.text.FrenchFormat;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says why a value is doubted, with the numbers. */
@Component
class AnomalyWords {

    private static final BigDecimal MANY = BigDecimal.TEN;

    private final Texts texts;

    private final FrenchFormat format;

    AnomalyWords(Texts texts, FrenchFormat format) {
        this.texts = texts;
        this.format = format;
    }

    /**
     * One sentence.
     *
     * @param usual what the value is compared with
     * @param ratio the value by it
     */
    String why(
            Rule rule,
            String measure,
            long value,
            @Nullable BigDecimal usual,
            @Nullable BigDecimal ratio,
            int periods) {
        String name = this.texts.get("mesure." + measure);
        String count = this.format.count(value);
        String than = this.format.count(usual);
        String times = times(ratio);
        return switch (rule) {
            case PEAK -> this.texts.get("anomalie.pourquoi.pic", name, count, times, than);
            case DROP -> this.texts.get("anomalie.pourquoi.chute", name, count, less(ratio), than);
            case UNIT -> this.texts.get("anomalie.pourquoi.unite", name, count, times, than);
            case JUMP -> this.texts.get("anomalie.pourquoi.saut", name, count, times, than);
            case FLAT -> this.texts.get("anomalie.pourquoi.plateau", name, count, periods);
            case ZERO -> this.texts.get("anomalie.pourquoi.zero", periods);
        };
    }

    /** Of how many times less. */
    private String less(@Nullable BigDecimal ratio) {
        return (ratio == null || ratio.signum() == 0)
                ? this.format.number(null, 0)
                : times(BigDecimal.ONE.divide(ratio, 1, RoundingMode.HALF_UP));
    }

    /** "12 fois", "0,08 fois". */
    private String times(@Nullable BigDecimal ratio) {
        if (ratio == null) {
            return this.format.number(null, 0);
        }
        if (ratio.compareTo(MANY) >= 0) {
            return this.format.number(ratio, 0);
        }
        return this.format.number(ratio, (ratio.compareTo(BigDecimal.ONE) < 0) ? 3 : 1);
    }
}
