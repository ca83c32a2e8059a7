package fr.observatoire.contract.territory;

/**
 * A département or overseas collectivity.
 *
 * @param code three characters, as the annuaire writes it ("035", "02A")
 * @param inseeCode two or three characters ("35", "2A", "971")
 * @param academie code of its académie today
 * @param uaiPrefix three digits with which the UAIs given there start ("620" for "02A")
 */
public record Departement(
        String code, String inseeCode, String label, String academie, String uaiPrefix) {}
