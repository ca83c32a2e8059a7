package fr.observatoire.command.resource;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.resource.GarCounts;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The profiles add up to no more than the accès; that they add up to less is usual. */
record ProfilesStayWithinAcces(GarCounts counts) implements Rule {

    @Override
    public Optional<Reason> violation() {
        long sum =
                Stream.of(
                                this.counts.accesEleve(),
                                this.counts.accesEnseignant(),
                                this.counts.accesDocumentaliste(),
                                this.counts.accesAutres(),
                                this.counts.accesNonPrecise())
                        .filter(Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum();
        Integer all = this.counts.acces();
        return (all != null && sum > all)
                ? Optional.of(Reason.of("anomalie.profils-total", "acces", sum, all))
                : Optional.empty();
    }
}
