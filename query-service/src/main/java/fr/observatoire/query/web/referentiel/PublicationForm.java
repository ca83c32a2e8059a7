package fr.observatoire.query.web.referentiel;

import fr.observatoire.contract.reason.Reason;
import fr.observatoire.contract.reason.ReasonMessages;
import fr.observatoire.query.web.problem.ReasonView;

import java.util.List;

/**
 * The form that publishes a questionnaire, as it was sent or is to be shown.
 *
 * @param yaml the text, that of a file included
 * @param faults why it comes back, none at first
 */
public record PublicationForm(String yaml, List<Fault> faults) {

    static final PublicationForm FRESH = new PublicationForm("", List.of());

    private static final int MOST_SHOWN = 100;

    /**
     * What is wrong with the text.
     *
     * @param excerpt of the line at fault, empty where no line is
     */
    public record Fault(String message, String excerpt) {}

    static PublicationForm refused(String yaml, List<Reason> reasons) {
        List<String> lines = yaml.lines().toList();
        return new PublicationForm(
                yaml, reasons.stream().map((reason) -> fault(reason, lines)).toList());
    }

    private static Fault fault(Reason reason, List<String> lines) {
        Integer line = reason.line();
        return (line == null)
                ? new Fault(ReasonView.of(reason).message(), "")
                : new Fault(ReasonMessages.located(reason), excerpt(line, lines));
    }

    private static String excerpt(int line, List<String> lines) {
        boolean known = line > 0 && line <= lines.size();
        String text = known ? lines.get(line - 1).strip() : "";
        return text.substring(0, Math.min(MOST_SHOWN, text.length()));
    }
}
