package fr.observatoire.query.web.annotation;

import fr.observatoire.contract.indicator.Indicator;
import fr.observatoire.contract.indicator.IndicatorCatalogue;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryParameter;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Gives annotations the names of what they are about. */
@Component
public class AnnotationCards {

    private final TerritoryParameter territories;

    AnnotationCards(TerritoryParameter territories) {
        this.territories = territories;
    }

    public AnnotationCard of(AnnotationView view) {
        return new AnnotationCard(
                view,
                name(view.territoire()),
                name(view.proprietaire()),
                Optional.ofNullable(view.indicateur())
                        .flatMap(IndicatorCatalogue.builtIn()::find)
                        .map(Indicator::label)
                        .orElse(view.indicateur()));
    }

    private String name(String territory) {
        return this.territories.find(territory).map(Territory::label).orElse(territory);
    }
}
