package fr.observatoire.issuer.admin;

import fr.observatoire.issuer.account.Account;
import fr.observatoire.issuer.account.Accounts;
import fr.observatoire.issuer.demo.DemoAccounts;
import fr.observatoire.issuer.journal.Act;
import fr.observatoire.issuer.journal.Journal;
import fr.observatoire.issuer.link.Links;
import fr.observatoire.issuer.right.Fault;
import fr.observatoire.issuer.right.Faults;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an admin does to people's accounts, each change with its line in the journal. */
@Component
@Transactional
class AccountDesk {

    private final Accounts accounts;

    private final Links links;

    private final Journal journal;

    private final Faults faults;

    AccountDesk(Accounts accounts, Links links, Journal journal, Faults faults) {
        this.accounts = accounts;
        this.links = links;
        this.journal = journal;
        this.faults = faults;
    }

    /** Makes an account; nothing is made when the list that is returned has faults. */
    public List<Fault> create(String who, UUID id, String name, List<String> rights) {
        List<Fault> found = new ArrayList<>(this.faults.name("nom", name, DemoAccounts.PREFIX));
        found.addAll(this.faults.rights(rights));
        if (found.isEmpty() && !this.accounts.create(id, name, rights)) {
            found.addAll(this.faults.taken("nom", name));
        }
        if (found.isEmpty()) {
            this.journal.note(who, Act.ACCOUNT_MADE, id.toString());
        }
        return found;
    }

    public List<Fault> changeRights(String who, UUID id, List<String> rights) {
        List<Fault> found = new ArrayList<>(this.faults.rights(rights));
        if (!rights.contains(Account.ADMIN)) {
            found.addAll(lastAdmin(id, "droits"));
        }
        if (found.isEmpty()) {
            this.accounts.changeRights(id, rights);
            this.journal.note(who, Act.RIGHTS_CHANGED, id.toString());
        }
        return found;
    }

    public List<Fault> stop(String who, UUID id) {
        List<Fault> found = lastAdmin(id, "arret");
        if (found.isEmpty()) {
            this.accounts.setActive(id, false);
            this.links.end(id);
            this.journal.note(who, Act.ACCOUNT_STOPPED, id.toString());
        }
        return found;
    }

    public void resume(String who, UUID id) {
        this.accounts.setActive(id, true);
        this.journal.note(who, Act.ACCOUNT_RESUMED, id.toString());
    }

    /**
     * The password and all sessions end at once, a link lets the person choose another. Of the last
     * admin the password stays until then: nobody else could draw a second link.
     *
     * @return the link's secret
     */
    public String reset(String who, UUID id) {
        if (this.accounts.adminsBut(id) > 0) {
            this.accounts.changePassword(id, null);
        } else {
            this.accounts.endSessions(id);
        }
        this.journal.note(who, Act.PASSWORD_RESET, id.toString());
        return this.links.draw(id);
    }

    private List<Fault> lastAdmin(UUID id, String field) {
        boolean last = this.accounts.adminsBut(id) == 0;
        return last ? this.faults.lastAdmin(field) : List.of();
    }
}
