package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonProperty;

import fr.observatoire.contract.equipment.Inventory;

import java.time.LocalDate;

/**
 * A dated inventory of a school's equipment.
 *
 * @param dateInventaire day of the count
 */
public record InventoryDeclaration(
        @JsonProperty("date_inventaire") LocalDate dateInventaire,
        @JsonProperty("inventaire") Inventory inventaire)
        implements Payload {}
