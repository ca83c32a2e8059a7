package fr.observatoire.issuer.link;

import fr.observatoire.issuer.account.Account;
import fr.observatoire.issuer.account.Accounts;
import fr.observatoire.issuer.demo.DemoAccounts;
import fr.observatoire.issuer.journal.Act;
import fr.observatoire.issuer.journal.Journal;
import fr.observatoire.issuer.link.Links.Link;
import fr.observatoire.issuer.right.Fault;
import fr.observatoire.issuer.right.Faults;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Uses a link up for the password that was chosen with it. */
@Component
@Transactional
class LinkDesk {

    private final Links links;

    private final Accounts accounts;

    private final Journal journal;

    private final Faults faults;

    private final PasswordEncoder passwords;

    LinkDesk(
            Links links,
            Accounts accounts,
            Journal journal,
            Faults faults,
            PasswordEncoder passwords) {
        this.links = links;
        this.accounts = accounts;
        this.journal = journal;
        this.faults = faults;
        this.passwords = passwords;
    }

    /** What is wrong with a choice; nothing when the account now has that password. */
    public List<Fault> choose(String secret, Choice choice) {
        Link link = this.links.find(secret).orElseThrow(LostLink::new);
        List<Fault> found = new ArrayList<>();
        if (link.account() == null) {
            found.addAll(this.faults.name("nom", choice.nom(), DemoAccounts.PREFIX));
        }
        found.addAll(this.faults.password(choice.password(), choice.confirmation()));
        if (found.isEmpty() && link.account() == null) {
            found.addAll(firstAdmin(secret, choice));
        } else if (found.isEmpty()) {
            setPassword(this.links.take(secret).orElseThrow(LostLink::new).account(), choice);
        }
        return found;
    }

    private List<Fault> firstAdmin(String secret, Choice choice) {
        UUID id = UUID.randomUUID();
        if (!this.accounts.create(id, choice.nom(), List.of(Account.ADMIN))) {
            return this.faults.taken("nom", choice.nom());
        }
        if (this.links.take(secret).isEmpty()) {
            throw new LostLink();
        }
        this.journal.note(id.toString(), Act.FIRST_ADMIN_MADE, id.toString());
        setPassword(id, choice);
        return List.of();
    }

    private void setPassword(@Nullable UUID id, Choice choice) {
        if (id == null) {
            throw new LostLink();
        }
        this.accounts.changePassword(id, this.passwords.encode(choice.password()));
        this.journal.note(id.toString(), Act.PASSWORD_CHOSEN, id.toString());
    }
}
