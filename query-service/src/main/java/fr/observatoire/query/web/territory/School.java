package fr.observatoire.query.web.territory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A school of the register, as last declared.
 *
 * @param type id of its school type
 * @param closedOn first day it no longer is open, null while it is
 */
public record School(
        String uai,
        String name,
        String type,
        String sector,
        String priorityEducation,
        String departement,
        String academie,
        @Nullable String communeName,
        @Nullable LocalDate closedOn) {}
