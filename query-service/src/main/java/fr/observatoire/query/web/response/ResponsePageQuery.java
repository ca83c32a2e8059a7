package fr.observatoire.query.web.response;

import fr.observatoire.query.web.position.PositionPanel;
import fr.observatoire.query.web.position.PositionPanels;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Gathers what the page of a response shows. */
@Component
class ResponsePageQuery {

    private final ResponseReader reader;

    private final PositionPanels panels;

    private final SharingRows sharing;

    ResponsePageQuery(ResponseReader reader, PositionPanels panels, SharingRows sharing) {
        this.reader = reader;
        this.panels = panels;
        this.sharing = sharing;
    }

    /**
     * The page.
     *
     * @param from first day of the progress, null for the first there is
     * @param to last day of the progress, null for the last there is
     */
    ResponsePage answer(
            String campaign, String uai, @Nullable LocalDate from, @Nullable LocalDate to) {
        ResponseSheet sheet = this.reader.read(campaign, uai, null);
        String id = sheet.campaign().id();
        List<PositionPanel> positions =
                this.panels.of(sheet.uai(), id, sheet.questionnaire(), from, to);
        List<LocalDate> days = this.panels.days(sheet.uai(), positions);
        return new ResponsePage(
                sheet,
                positions,
                days,
                (from == null && !days.isEmpty()) ? days.getFirst() : from,
                (to == null && !days.isEmpty()) ? days.getLast() : to,
                this.sharing.history(sheet.uai(), id),
                Map.of(),
                List.of());
    }
}
