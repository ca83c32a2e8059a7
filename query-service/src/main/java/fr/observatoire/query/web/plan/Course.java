package fr.observatoire.query.web.plan;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The way of an indicator from where it was when an objective was set to its target. An objective
 * is on track while the last value is at least as far on the straight way as its day is in time.
 *
 * @param direction of the indicator: "hausse", "baisse" or "neutre"
 * @param depart null when nothing was known then
 * @param derniere null when nothing is known at all
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Course(
        String direction,
        BigDecimal cible,
        LocalDate fixeLe,
        LocalDate echeance,
        @Nullable Dated depart,
        @Nullable Dated derniere) {

    /** A value, and the day that it describes. */
    public record Dated(LocalDate jour, BigDecimal valeur) {}

    Track track(LocalDate today) {
        if (this.derniere == null) {
            return Track.NO_DATA;
        }
        if (isAtLeast(this.derniere.valeur(), this.cible)) {
            return Track.REACHED;
        }
        if (today.isAfter(this.echeance)) {
            return Track.LATE;
        }
        boolean heardOfSince = this.derniere.jour().isAfter(this.fixeLe);
        if (!heardOfSince || this.depart == null) {
            return Track.NO_DATA;
        }
        BigDecimal due = dueOn(this.derniere.jour(), this.depart.valeur());
        return isAtLeast(this.derniere.valeur(), due) ? Track.ON_TRACK : Track.LATE;
    }

    /** What the straight way from the start to the target passes on a day. */
    private BigDecimal dueOn(LocalDate day, BigDecimal start) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(this.fixeLe, this.echeance));
        long gone = Math.min(whole, ChronoUnit.DAYS.between(this.fixeLe, day));
        BigDecimal part =
                BigDecimal.valueOf(gone).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
        return start.add(this.cible.subtract(start).multiply(part));
    }

    private boolean isAtLeast(BigDecimal value, BigDecimal bar) {
        return goesUp() ? value.compareTo(bar) >= 0 : value.compareTo(bar) <= 0;
    }

    /** An indicator of which more is neither better nor worse goes where the target is. */
    private boolean goesUp() {
        return switch (this.direction) {
            case "hausse" -> true;
            case "baisse" -> false;
            default -> this.depart == null || this.cible.compareTo(this.depart.valeur()) >= 0;
        };
    }
}
