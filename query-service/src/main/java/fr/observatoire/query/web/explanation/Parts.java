package fr.observatoire.query.web.explanation;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.query.web.figures.Contribution;
import fr.observatoire.query.web.moment.Moment;
import fr.observatoire.query.web.period.Period;
import fr.observatoire.query.web.receipts.Origin;
import fr.observatoire.query.web.receipts.Receipts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What schools add to a figure, with how they declared it. */
@Component
class Parts {

    private final Receipts receipts;

    Parts(Receipts receipts) {
        this.receipts = receipts;
    }

    List<Part> of(Moment moment, List<Contribution> contributions) {
        Map<UUID, Origin> origins =
                this.receipts.origins(
                        contributions.stream()
                                .map(Contribution::submission)
                                .filter(Objects::nonNull)
                                .toList());
        return contributions.stream()
                .map((it) -> part(moment, it, origins.get(it.submission())))
                .toList();
    }

    private static Part part(Moment moment, Contribution it, @Nullable Origin origin) {
        Period period = Period.containing(moment.indicator().feed().grain(), it.start());
        return new Part(
                it.uai(),
                it.name(),
                period.id(),
                it.numerator(),
                it.denominator(),
                otherYear(moment, it),
                it.submission(),
                it.position(),
                it.believedFrom(),
                (origin == null) ? null : origin.channel(),
                (origin == null) ? null : origin.fileId(),
                (origin == null) ? null : origin.line(),
                it.anomalies());
    }

    /** The head-count of another school year is told, where one is used. */
    private static @Nullable String otherYear(Moment moment, Contribution it) {
        boolean counts = moment.indicator().denominator().contains("eleves");
        Integer year = it.headcountYear();
        return (!counts || year == null || year == SchoolYear.containing(it.start()).start())
                ? null
                : new SchoolYear(year).label();
    }
}
