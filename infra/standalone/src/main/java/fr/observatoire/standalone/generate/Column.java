package fr.observatoire.standalone.generate;

/** The columns that a fault can spoil; each feed says where it has them. */
enum Column {
    UAI,
    NAME,
    ACADEMIE,
    DEPARTEMENT,
    COUNT,
    DATE,
    DURATION,
    ROOMS_EQUIPPED,
    BAND,
    FLAG,
    REFERENTIEL,
    VERSION,
    CAMPAIGN
}
