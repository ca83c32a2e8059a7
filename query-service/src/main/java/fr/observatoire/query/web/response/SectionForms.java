package fr.observatoire.query.web.response;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.query.web.period.Today;
import fr.observatoire.query.web.problem.ReasonView;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts the page of a section together. */
@Component
class SectionForms {

    /** Who comes back within this time goes on; who comes later answers anew. */
    private static final int DAYS_OF_ONE_ANSWER = 30;

    private final ResponseReader reader;

    private final ResponseViews views;

    private final Fields fields;

    SectionForms(ResponseReader reader, ResponseViews views, Fields fields) {
        this.reader = reader;
        this.views = views;
        this.fields = fields;
    }

    /**
     * The page as it is asked for.
     *
     * @param asked day, null for the one to go on with
     */
    SectionPage page(String campaign, String uai, String section, @Nullable LocalDate asked) {
        ResponseSheet sheet = this.reader.read(campaign, uai, asked);
        LocalDate day = (asked == null) ? usualDay(sheet) : asked;
        return page(sheet, ResponseReader.section(sheet, section), day, null);
    }

    /** The page that brings a form back. */
    SectionPage page(ResponseSheet sheet, SectionState state, Retyped typed) {
        LocalDate day = Objects.requireNonNullElseGet(typed.posted().date(), () -> usualDay(sheet));
        return page(sheet, state, day, typed);
    }

    private SectionPage page(
            ResponseSheet sheet, SectionState state, LocalDate day, @Nullable Retyped typed) {
        Map<UUID, String> texts = this.views.texts(Stream.of(state));
        return new SectionPage(
                sheet,
                state,
                day,
                (typed == null || typed.anew()) ? state.version() : typed.posted().version(),
                (typed == null) ? "" : typed.posted().respondent(),
                this.fields.of(sheet.questionnaire(), state, day, texts, typed),
                (typed == null) ? null : failure(state, typed));
    }

    private static SectionPage.Failure failure(SectionState state, Retyped typed) {
        List<ReasonView> general =
                typed.reasons().stream()
                        .filter((reason) -> !isAboutItem(state, reason))
                        .map(ReasonView::of)
                        .toList();
        return new SectionPage.Failure(Conflict.among(typed.reasons()), typed.saved(), general);
    }

    private static boolean isAboutItem(SectionState state, Reason reason) {
        return state.section().items().stream()
                .anyMatch((item) -> item.id().equals(reason.field()));
    }

    private static LocalDate usualDay(ResponseSheet sheet) {
        LocalDate today = Today.inParis();
        LocalDate last = sheet.campaign().closesOn();
        LocalDate possible = sheet.campaign().standing() && last.isBefore(today) ? last : today;
        return sheet.days().stream()
                .filter((day) -> !day.isBefore(possible.minusDays(DAYS_OF_ONE_ANSWER)))
                .reduce((first, second) -> second)
                .orElse(possible);
    }
}
