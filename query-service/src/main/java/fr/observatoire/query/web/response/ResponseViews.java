package fr.observatoire.query.web.response;

import fr.observatoire.contract.questionnaire.Answer;
import fr.observatoire.contract.questionnaire.Item;
import fr.observatoire.query.web.words.Words;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts a response in the shape of the API. */
@Component
class ResponseViews {

    private final Words words;

    ResponseViews(Words words) {
        this.words = words;
    }

    ResponseView view(ResponseSheet sheet) {
        Map<UUID, String> texts = texts(sheet.sections().stream());
        SchoolResponse response = sheet.response();
        return new ResponseView(
                sheet.campaign().id(),
                sheet.uai(),
                sheet.school().label(),
                sheet.questionnaire().id(),
                sheet.questionnaire().version(),
                response.state(),
                sheet.takesAnswers(),
                response.startedAt(),
                response.submittedAt(),
                response.withdrawnAt(),
                sheet.days(),
                sheet.sections().stream().map((section) -> view(section, texts)).toList());
    }

    SectionView view(SectionState state) {
        return view(state, texts(Stream.of(state)));
    }

    /** The words of the texts among the answers, by key. */
    Map<UUID, String> texts(Stream<SectionState> sections) {
        List<UUID> keys =
                sections.flatMap((state) -> state.answers().values().stream())
                        .map((stored) -> stored.answer().text())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return this.words.kept(keys);
    }

    private static SectionView view(SectionState state, Map<UUID, String> texts) {
        var values = new LinkedHashMap<String, JsonNode>();
        var days = new LinkedHashMap<String, LocalDate>();
        var respondents = new LinkedHashMap<String, String>();
        for (Item item : state.section().items()) {
            StoredAnswer stored = state.answer(item);
            if (stored != null) {
                Answer answer = stored.answer();
                values.put(item.id(), AnswerJson.of(item, answer, texts));
                days.put(item.id(), stored.day());
                if (stored.respondent() != null) {
                    respondents.put(item.id(), stored.respondent());
                }
            }
        }
        return new SectionView(
                state.section().id(),
                state.section().ref(),
                state.section().title(),
                state.version(),
                state.asked(),
                state.answered(),
                values,
                days,
                respondents,
                state.audiences(),
                null,
                null);
    }
}
