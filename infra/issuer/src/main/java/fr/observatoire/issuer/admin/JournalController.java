package fr.observatoire.issuer.admin;

import fr.observatoire.issuer.account.Account;
import fr.observatoire.issuer.account.Accounts;
import fr.observatoire.issuer.journal.Journal;
import fr.observatoire.issuer.journal.Journal.Entry;
import fr.observatoire.issuer.machine.Machine;
import fr.observatoire.issuer.machine.Machines;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of the journal: by ids, as it is kept. */
@Controller
class JournalController {

    private static final int LINES = 50;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.FRANCE)
                    .withZone(ZoneId.of("Europe/Paris"));

    private final Journal journal;

    private final Accounts accounts;

    private final Machines machines;

    JournalController(Journal journal, Accounts accounts, Machines machines) {
        this.journal = journal;
        this.accounts = accounts;
        this.machines = machines;
    }

    @GetMapping("/journal")
    String show(@RequestParam(required = false) @Nullable Long avant, Model page) {
        List<Entry> found =
                this.journal.before((avant == null) ? Long.MAX_VALUE : avant, LINES + 1);
        List<Entry> shown = found.stream().limit(LINES).toList();
        page.addAttribute("lines", shown.stream().map(JournalController::line).toList());
        page.addAttribute("pages", pages());
        if (found.size() > LINES) {
            page.addAttribute("older", shown.getLast().id());
        }
        return "journal";
    }

    /** Paths of the pages of those accounts that have one, by id. */
    private Map<String, String> pages() {
        Map<String, String> pages = new HashMap<>();
        for (Machine machine : this.machines.all()) {
            if (!machine.kept()) {
                pages.put(machine.id(), "/machines/" + machine.id());
            }
        }
        for (Account account : this.accounts.all()) {
            pages.put(account.id().toString(), "/comptes/" + account.id());
        }
        return pages;
    }

    private static Line line(Entry entry) {
        return new Line(MOMENT.format(entry.at()), entry.who(), entry.act(), entry.about());
    }

    /**
     * An entry as the page shows it.
     *
     * @param at in Paris
     * @param act end of the key of its label
     */
    record Line(String at, @Nullable String who, String act, @Nullable String about) {}
}
