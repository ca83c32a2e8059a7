package fr.observatoire.issuer.broken;

import fr.observatoire.ingest.circlea.CircleA;

/** Breaks the issuer's wall, so that it is seen to fail. */
public final class IssuerSeesIngest {

    public final Class<?> ingest = CircleA.class;
}
