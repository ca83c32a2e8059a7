package fr.observatoire.standalone.generate;

import fr.observatoire.contract.territory.Departement;

import java.util.List;

/**
 * An invented commune.
 *
 * @param code in the form of an INSEE code, above those in use
 * @param postcode in the form of a postal code
 */
record Commune(String code, String name, String postcode) {

    private static final List<String> NAMES = TextResource.lines("communes.txt");

    static Commune drawn(Departement departement, Draws draws) {
        int rank = draws.between(0, NAMES.size() - 1);
        String prefix = departement.inseeCode();
        String code = prefix + Integer.toString(900 + rank).substring(prefix.length() - 2);
        String digits = prefix.replace('A', '0').replace('B', '0');
        String postcode = (digits + "000").substring(0, 5);
        return new Commune(code, NAMES.get(rank), postcode);
    }
}
