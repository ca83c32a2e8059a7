package fr.observatoire.query.web.report;

import java.util.Locale;

/** The columns of a report's CSV, in their order. */
enum ReportColumn {
    RAPPORT_REGION,
    RAPPORT_ANNEE,
    RUBRIQUE,
    FAMILLE,
    THEMATIQUE,
    INDICATEUR,
    LIBELLE,
    NIVEAU,
    CODE,
    TERRITOIRE,
    PERIODE,
    VALEUR,
    UNITE,
    NUMERATEUR,
    DENOMINATEUR,
    DECLARANTS,
    ATTENDUS,
    DECOMPTE,
    ETAT,
    EN_COURS,
    RUPTURE,
    POPULATION,
    SOURCE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
