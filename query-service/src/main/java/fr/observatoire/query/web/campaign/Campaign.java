package fr.observatoire.query.web.campaign;

import fr.observatoire.contract.questionnaire.Section;
import fr.observatoire.query.web.period.Today;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Schools are asked to answer a questionnaire between two days.
 *
 * @param territory who asks; null for a standing campaign
 * @param territories where schools are asked
 * @param types of schools asked, none for all
 * @param closedOn day on which it was closed before its last day
 * @param questions what it asks besides the questionnaire
 */
public record Campaign(
        String id,
        @Nullable String territory,
        String title,
        String referentiel,
        String version,
        List<String> territories,
        List<String> types,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable LocalDate closedOn,
        @Nullable Section questions) {

    private static final char IN_ADDRESS = '~';

    /** Reads an id out of an address, where the slashes of a standing campaign cannot be. */
    public static String idIn(String address) {
        return address.replace(IN_ADDRESS, '/');
    }

    /** Its id as a segment of an address. */
    public String address() {
        return this.id.replace('/', IN_ADDRESS);
    }

    /** Whether it exists from the start, for any school. */
    public boolean standing() {
        return this.territory == null;
    }

    public CampaignState state() {
        LocalDate today = Today.inParis();
        if (this.closedOn != null || today.isAfter(this.closesOn)) {
            return CampaignState.CLOSED;
        }
        return today.isBefore(this.opensOn) ? CampaignState.AHEAD : CampaignState.OPEN;
    }

    /** Whether nothing more is taken, be it for a time. */
    public boolean over() {
        return state() == CampaignState.CLOSED;
    }

    /** Whether it was closed before it ever opened. */
    public boolean neverOpened() {
        return this.closedOn != null && this.closedOn.isBefore(this.opensOn);
    }

    /** The first day that may become its last. */
    public LocalDate firstPossibleEnd() {
        LocalDate today = Today.inParis();
        return today.isBefore(this.opensOn) ? this.opensOn : today;
    }

    public boolean open() {
        return state() == CampaignState.OPEN;
    }
}
