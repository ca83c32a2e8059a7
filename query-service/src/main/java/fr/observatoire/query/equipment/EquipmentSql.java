package fr.observatoire.query.equipment;

import fr.observatoire.contract.indicator.Feed;
import fr.observatoire.query.fact.FactTable;
import fr.observatoire.query.fact.Measure;

import java.util.stream.Stream;

/** The table of the inventories. */
final class EquipmentSql {

    static final FactTable TABLE =
            FactTable.of(
                    Feed.EQUIPMENT,
                    Stream.concat(
                                    Stream.of(
                                                    "ordinateurs_fixes",
                                                    "ordinateurs_portables",
                                                    "tablettes",
                                                    "terminaux_moins_5_ans",
                                                    "classes_mobiles",
                                                    "tni",
                                                    "videoprojecteurs",
                                                    "salles",
                                                    "salles_equipees",
                                                    "salles_connectees",
                                                    "debit_100_mbits",
                                                    "wifi_total",
                                                    "contrat_maintenance",
                                                    "filtrage",
                                                    "charte",
                                                    "volet_numerique")
                                            .map(Measure::count),
                                    Stream.of("debit", "wifi").map(Measure::text))
                            .toList());

    private EquipmentSql() {}
}
