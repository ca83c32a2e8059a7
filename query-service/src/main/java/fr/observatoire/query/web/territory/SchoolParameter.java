package fr.observatoire.query.web.territory;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.uai.Uai;
import fr.observatoire.query.web.problem.ProblemException;

import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Optional;

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
        return find(uai).orElseThrow(() -> ProblemException.notFound(whyUnknown(uai)));
    }

    public Optional<Territory> find(String uai) {
        return Uai.parse(uai)
                .flatMap(
                        (parsed) ->
                                this.directory.find(TerritoryKind.ETABLISSEMENT, parsed.value()));
    }

    public Reason whyUnknown(String uai) {
        return TerritoryParameter.whyUnknown(
                TerritoryKind.ETABLISSEMENT, "uai", uai.toUpperCase(Locale.ROOT));
    }
}
