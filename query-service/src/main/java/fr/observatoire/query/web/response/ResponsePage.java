package fr.observatoire.query.web.response;

import fr.observatoire.contract.sharing.Audience;
import fr.observatoire.query.web.position.PositionPanel;
import fr.observatoire.query.web.problem.ReasonView;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the page of a response shows.
 *
 * @param days to choose the two of the progress from
 * @param from first of them
 * @param to last of them
 * @param chosen audiences by section that were chosen and not taken, empty otherwise
 * @param problems why a form comes back, none otherwise
 */
public record ResponsePage(
        ResponseSheet sheet,
        List<PositionPanel> positions,
        List<LocalDate> days,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<SharingChoice> history,
        Map<String, List<String>> chosen,
        List<ReasonView> problems) {

    /** The page with a form that comes back. */
    ResponsePage again(Map<String, List<String>> typed, List<ReasonView> why) {
        return new ResponsePage(
                this.sheet,
                this.positions,
                this.days,
                this.from,
                this.to,
                this.history,
                typed,
                why);
    }

    /** With whom a section can be shared. */
    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    /** The sections that can be answered. */
    public List<SectionState> sections() {
        return this.sheet.sections().stream().filter((state) -> state.asked() > 0).toList();
    }

    /** Whether a box of the sharing is ticked. */
    public boolean shares(SectionState state, Audience audience) {
        List<String> typed = this.chosen.get(state.section().id());
        return (typed == null)
                ? state.audiences().contains(audience)
                : typed.contains(audience.id());
    }

    public long asked() {
        return sections().stream().mapToLong(SectionState::asked).sum();
    }

    public long answered() {
        return sections().stream().mapToLong(SectionState::answered).sum();
    }

    public boolean canSubmit() {
        return this.sheet.response().state() == ResponseState.STARTED
                && this.sheet.campaign().open();
    }

    public boolean canReopen() {
        return this.sheet.response().state() == ResponseState.SUBMITTED
                && this.sheet.campaign().open();
    }

    /** Title of a section by its id, for the history. */
    public String title(String section) {
        return Optional.of(section)
                .flatMap(this.sheet::section)
                .map((state) -> state.section().title())
                .orElse(section);
    }
}
