package fr.observatoire.contract.territory;

/**
 * A département or overseas collectivity.
 *
 * @param code three characters, as the annuaire writes it ("035", "02A")
 * @param inseeCode two or three characters ("35", "2A", "971")
 * @param academie code of its académie today
 */
public record Departement(String code, String inseeCode, String label, String academie) {}
