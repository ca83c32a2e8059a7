package fr.observatoire.query.web.campaign;

import fr.observatoire.query.web.referentiel.Questionnaires;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.springframework.stereotype.Component;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Gathers what the form that opens a campaign lets one choose from. */
@Component
class OpeningPageQuery {

    private final Questionnaires questionnaires;

    private final TerritoryDirectory directory;

    OpeningPageQuery(Questionnaires questionnaires, TerritoryDirectory directory) {
        this.questionnaires = questionnaires;
        this.directory = directory;
    }

    OpeningPage answer(OpeningForm form, List<FormProblem> problems) {
        return new OpeningPage(
                form,
                this.questionnaires.answerableEditions(),
                this.directory.national(),
                byName(TerritoryKind.REGION),
                byName(TerritoryKind.ACADEMIE),
                this.directory.all(TerritoryKind.DEPARTEMENT),
                problems);
    }

    private List<Territory> byName(TerritoryKind kind) {
        return this.directory.all(kind).stream()
                .sorted(Comparator.comparing(Territory::name, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }
}
