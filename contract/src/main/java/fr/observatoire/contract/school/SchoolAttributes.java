package fr.observatoire.contract.school;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

/**
 * What the register says of a school, all in codes but its name.
 *
 * @param name of the institution, as published
 * @param departement three characters
 * @param academie two characters
 * @param commune INSEE code
 * @param nature BCN code (340 = collège)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SchoolAttributes(
        String name,
        SchoolType type,
        Sector sector,
        PriorityEducation priorityEducation,
        String departement,
        String academie,
        @Nullable String commune,
        @Nullable String communeName,
        @Nullable Integer nature,
        @Nullable String ministry) {}
