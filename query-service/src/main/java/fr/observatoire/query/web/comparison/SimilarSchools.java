package fr.observatoire.query.web.comparison;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;
import fr.observatoire.query.web.comparison.Comparison.Peers;
import fr.observatoire.query.web.figures.ContributionReader;
import fr.observatoire.query.web.figures.Figure;
import fr.observatoire.query.web.figures.SchoolFigure;
import fr.observatoire.query.web.moment.Moment;
import fr.observatoire.query.web.scope.Scope;
import fr.observatoire.query.web.territory.School;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The schools of the same type, sector and éducation prioritaire. */
@Component
class SimilarSchools {

    private final ContributionReader contributions;

    private final TerritoryDirectory directory;

    private final Texts texts;

    SimilarSchools(ContributionReader contributions, TerritoryDirectory directory, Texts texts) {
        this.contributions = contributions;
        this.directory = directory;
        this.texts = texts;
    }

    List<Peers> peers(Moment moment, @Nullable BigDecimal value) {
        School school = this.directory.school(moment.scope().territory());
        return Stream.of(academie(moment.scope().territory()), this.directory.national())
                .flatMap((place) -> peers(moment, value, school, place).stream())
                .toList();
    }

    /** Nothing where single schools are not the caller's to see. */
    private Optional<Peers> peers(
            Moment moment, @Nullable BigDecimal value, School school, Territory place) {
        var scope =
                new Scope(
                        place,
                        SchoolType.ofId(school.type()),
                        Sector.ofId(school.sector()),
                        PriorityEducation.of(school.priorityEducation()),
                        moment.scope().carte());
        Moment alike = moment.of(scope);
        if (!alike.isLive()) {
            return Optional.empty();
        }
        List<BigDecimal> values =
                this.contributions
                        .schools(alike.indicator(), alike.asked(), alike.vacations())
                        .stream()
                        .map((other) -> value(moment.indicator(), alike, other))
                        .toList();
        return Optional.of(
                new Ranking(moment.indicator(), values)
                        .peers(this.texts.get("comparaison.semblables", place.label()), value));
    }

    private static BigDecimal value(Indicator indicator, Moment moment, SchoolFigure school) {
        var figure =
                new Figure(moment.period().start(), school.numerator(), school.denominator(), 1);
        return Objects.requireNonNull(figure.value(indicator));
    }

    private Territory academie(Territory school) {
        return this.directory
                .parent(school)
                .flatMap(this.directory::parent)
                .filter((territory) -> territory.kind() == TerritoryKind.ACADEMIE)
                .orElseGet(this.directory::national);
    }
}
