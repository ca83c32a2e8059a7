package fr.observatoire.query.web.anomaly;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import fr.observatoire.contract.anomaly.JudgedSource;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One value that is doubted, and why.
 *
 * @param nom null for a school that the register does not know
 * @param du first day of the first period doubted: a Monday, or a 1 August
 * @param au first day of the last one
 * @param habituel what the value is compared with; null where the rule compares with nothing
 * @param rapport the value by it
 * @param periodes how many weeks or school years are doubted
 * @param pourquoi the same as a sentence
 * @param depuis when the last declaration about it was accepted
 * @param position of that declaration: who confirms names it
 * @param motif why the school says that it is right; null when it does not say, a mark once erased
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AnomalyView(
        String uai,
        @Nullable String nom,
        JudgedSource source,
        String regle,
        LocalDate du,
        LocalDate au,
        String anneeScolaire,
        String mesure,
        long valeur,
        @Nullable BigDecimal habituel,
        @Nullable BigDecimal rapport,
        int periodes,
        String pourquoi,
        AnomalyState etat,
        Instant depuis,
        long position,
        @Nullable String motif) {

    AnomalyView with(@Nullable String reason) {
        return new AnomalyView(
                this.uai,
                this.nom,
                this.source,
                this.regle,
                this.du,
                this.au,
                this.anneeScolaire,
                this.mesure,
                this.valeur,
                this.habituel,
                this.rapport,
                this.periodes,
                this.pourquoi,
                this.etat,
                this.depuis,
                this.position,
                reason);
    }

    @JsonIgnore
    public boolean isOpen() {
        return this.etat == AnomalyState.OPEN;
    }

    @JsonIgnore
    public boolean isConfirmed() {
        return this.etat == AnomalyState.CONFIRMED;
    }
}
