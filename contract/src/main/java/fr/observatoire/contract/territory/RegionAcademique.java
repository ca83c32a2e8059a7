package fr.observatoire.contract.territory;

/**
 * One of the eighteen régions académiques.
 *
 * @param code INSEE code of the région
 */
public record RegionAcademique(String code, String label) {}
