package fr.observatoire.query.web.referentiel;

import fr.observatoire.query.web.http.Pages;
import fr.observatoire.query.web.problem.PageController;
import fr.observatoire.query.web.relay.Attempt;
import fr.observatoire.query.web.relay.Decided;
import fr.observatoire.query.web.relay.Sender;
import fr.observatoire.query.web.territory.Territory;
import fr.observatoire.query.web.territory.TerritoryParameter;
import fr.observatoire.query.web.text.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questionnaires, and the form by which a team publishes its own. */
@PageController
class PublicationPages {

    private static final String NAV = "referentiels";

    private final Questionnaires questionnaires;

    private final ReferentielDesk desk;

    private final TerritoryParameter territories;

    private final Texts texts;

    PublicationPages(
            Questionnaires questionnaires,
            ReferentielDesk desk,
            TerritoryParameter territories,
            Texts texts) {
        this.questionnaires = questionnaires;
        this.desk = desk;
        this.territories = territories;
        this.texts = texts;
    }

    @GetMapping("/referentiels")
    ModelAndView all() {
        return shown(PublicationForm.FRESH, HttpStatus.OK);
    }

    @PostMapping("/referentiels")
    ModelAndView publish(
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            @RequestParam(defaultValue = "") String yaml,
            Sender sender) {
        Optional<String> text = SentText.read(fichier, yaml);
        if (text.isEmpty()) {
            String why = this.texts.get("publication.sans-texte");
            return returned(yaml, why, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (Decided.of(() -> this.desk.publish(text.get(), sender))) {
            case Decided.Taken taken -> published(taken);
            case Attempt.Failed failed ->
                    shown(
                            PublicationForm.refused(text.get(), failed.reasons()),
                            HttpStatusCode.valueOf(failed.status()));
        };
    }

    @ExceptionHandler
    ModelAndView onLargeFile(MaxUploadSizeExceededException tooLarge) {
        String why = this.texts.get("publication.trop-grand");
        return returned("", why, HttpStatus.CONTENT_TOO_LARGE);
    }

    /** To the questionnaire, or to where it will be listed. */
    private ModelAndView published(Decided.Taken taken) {
        JsonNode body = taken.answer().body();
        String id = body.path("id").asString("");
        String version = body.path("version").asString("");
        String done = taken.changed() ? "publication" : "inchange";
        return Pages.onward(
                this.questionnaires.find(id, version).isPresent()
                        ? "/referentiels/" + id + "/" + version + "?fait=" + done
                        : "/referentiels?fait=attente");
    }

    private ModelAndView returned(String yaml, String why, HttpStatus status) {
        var fault = new PublicationForm.Fault(why, "");
        return shown(new PublicationForm(yaml, List.of(fault)), status);
    }

    private ModelAndView shown(PublicationForm form, HttpStatusCode status) {
        List<ReferentielView> all = ReferentielView.of(this.questionnaires.all());
        var model =
                Map.of(
                        "referentiels",
                        all,
                        "publishers",
                        publishers(all),
                        "publication",
                        form,
                        "nav",
                        NAV);
        return new ModelAndView(NAV, model, status);
    }

    /** Their names by their ids. */
    private Map<String, String> publishers(List<ReferentielView> all) {
        return all.stream()
                .flatMap((one) -> Optional.ofNullable(one.territoire()).stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::name));
    }

    private String name(String territory) {
        return this.territories.find(territory).map(Territory::label).orElse(territory);
    }
}
