package fr.observatoire.contract.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * The digital equipment of a school, in the variables of the ETIC survey (facts.md §5). A null was
 * not counted; it is not 0.
 *
 * @param ordinateursFixes fixed computers for pupils' use
 * @param ordinateursPortables laptops for pupils' use
 * @param tablettes tablets for pupils' use
 * @param terminauxMoins5Ans of those three, the ones less than five years old
 * @param classesMobiles sets of mobile terminals, trolleys included
 * @param tni interactive boards or screens
 * @param videoprojecteurs projectors other than those of a TNI
 * @param salles teaching rooms in use
 * @param sallesEquipees rooms with a projector or a TNI, at most {@code salles}
 * @param sallesConnectees rooms with access to the Internet, at most {@code salles}
 * @param debit band of the school's downstream bandwidth
 * @param wifi coverage of the teaching rooms
 * @param contratMaintenance whether a maintenance contract covers the equipment
 * @param filtrage whether access to the Internet is filtered
 * @param charte whether a charter of use is annexed to the rules
 * @param voletNumerique whether the school's project has a digital part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record Inventory(
        @Nullable Integer ordinateursFixes,
        @Nullable Integer ordinateursPortables,
        @Nullable Integer tablettes,
        @JsonProperty("terminaux_moins_5_ans") @Nullable Integer terminauxMoins5Ans,
        @Nullable Integer classesMobiles,
        @Nullable Integer tni,
        @Nullable Integer videoprojecteurs,
        @Nullable Integer salles,
        @Nullable Integer sallesEquipees,
        @Nullable Integer sallesConnectees,
        @Nullable Bandwidth debit,
        @Nullable WifiCoverage wifi,
        @Nullable Boolean contratMaintenance,
        @Nullable Boolean filtrage,
        @Nullable Boolean charte,
        @Nullable Boolean voletNumerique) {}
