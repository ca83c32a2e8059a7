package fr.observatoire.query.web.territory;

import fr.observatoire.contract.uai.Uai;
import fr.observatoire.query.web.problem.ProblemException;

import org.springframework.stereotype.Component;

import java.util.Locale;

/** Reads the school of an address. */
@Component
public class SchoolParameter {

    private final TerritoryDirectory directory;

    SchoolParameter(TerritoryDirectory directory) {
        this.directory = directory;
    }

    /**
     * The school, whose code is its UAI.
     *
     * @throws ProblemException when the register does not know it
     */
    public Territory require(String uai) {
        String code = Uai.parse(uai).map(Uai::value).orElse(uai.toUpperCase(Locale.ROOT));
        return this.directory
                .find(TerritoryKind.ETABLISSEMENT, code)
                .orElseThrow(
                        () ->
                                ProblemException.notFound(
                                        TerritoryParameter.whyUnknown(
                                                TerritoryKind.ETABLISSEMENT, "uai", code)));
    }
}
