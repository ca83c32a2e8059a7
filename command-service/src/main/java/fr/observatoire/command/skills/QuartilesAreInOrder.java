package fr.observatoire.command.skills;

import fr.observatoire.command.decision.Rule;
import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.skills.CertificationCounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of the first quartile, the median and the third, those that are given do not go down. */
record QuartilesAreInOrder(CertificationCounts counts) implements Rule {

    @Override
    public Optional<Reason> violation() {
        List<BigDecimal> given =
                Stream.of(
                                Optional.ofNullable(this.counts.firstQuartilePixScore()),
                                Optional.ofNullable(this.counts.medianPixScore()),
                                Optional.ofNullable(this.counts.thirdQuartilePixScore()))
                        .flatMap(Optional::stream)
                        .toList();
        return given.equals(given.stream().sorted().toList())
                ? Optional.empty()
                : Optional.of(
                        Reason.of("anomalie.quartiles", "median_pix_score", joined(given), null));
    }

    private static String joined(List<BigDecimal> scores) {
        return scores.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ; "));
    }
}
