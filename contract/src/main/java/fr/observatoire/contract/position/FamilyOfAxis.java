package fr.observatoire.contract.position;

/**
 * Places an axis in the common view.
 *
 * @param family of the EGN: equipements, services, ressources, usages, competences; or pilotage
 */
public record FamilyOfAxis(String position, String axis, String family) {}
