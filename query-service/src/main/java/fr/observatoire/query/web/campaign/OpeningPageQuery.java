package fr.observatoire.query.web.campaign;

import fr.observatoire.query.web.form.FormProblem;
import fr.observatoire.query.web.referentiel.Questionnaires;
import fr.observatoire.query.web.territory.TerritoryDirectory;
import fr.observatoire.query.web.territory.TerritoryKind;

import org.springframework.stereotype.Component;

import java.util.List;

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
                this.directory.byName(TerritoryKind.REGION),
                this.directory.byName(TerritoryKind.ACADEMIE),
                this.directory.all(TerritoryKind.DEPARTEMENT),
                problems);
    }
}
