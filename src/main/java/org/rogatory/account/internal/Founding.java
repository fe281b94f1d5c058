package org.rogatory.account.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.rogatory.account.AccountChanged;
import org.rogatory.account.AccountChanged.What;
import org.rogatory.account.NewAccount;
import org.rogatory.account.Role;
import org.rogatory.shared.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of an installation that has none: an administrator, and for a demonstration the people of the worked sample. */
@Component
class Founding {

    private static final State RO = new State("RO");
    private static final State NL = new State("NL");
    private static final State ES = new State("ES");

    private final AccountRows accounts;
    private final AuthorityRows authorities;
    private final PasswordEncoder passwords;
    private final OneTimePasswords oneTime;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Founding(AccountRows accounts, AuthorityRows authorities, PasswordEncoder passwords, OneTimePasswords oneTime,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.authorities = authorities;
        this.passwords = passwords;
        this.oneTime = oneTime;
        this.events = events;
        this.clock = clock;
    }

    /** What was founded; nothing when there are accounts already. */
    @Transactional
    public List<NewAccount> found(boolean demonstration) {
        if (accounts.count() > 0) {
            return List.of();
        }
        return demonstration
                ? demonstration()
                : List.of(person("admin", "Administrator", authority("This authority", new State("EU")), true, Role.ADMINISTRATOR));
    }

    private List<NewAccount> demonstration() {
        AuthorityRow romania = authority("Prosecutor's Office attached to the High Court, Organised Crime Directorate", RO);
        AuthorityRow netherlands = authority("Public Prosecution Service, District Office Noordrijn", NL);
        AuthorityRow spain = authority("Prosecutor's Office of Costa Clara", ES);
        var people = new ArrayList<NewAccount>();
        people.add(person("drafter", "Daria Petrescu", romania, false, Role.DRAFTER));
        people.add(person("approver", "Andrei Voinea", romania, false, Role.APPROVER));
        people.add(person("ilinca.marescu", "Ilinca Marescu", romania, false, Role.SIGNATORY));
        people.add(person("wouter.vandalsum", "Wouter van Dalsum", netherlands, false, Role.SIGNATORY));
        people.add(person("amaya.otxoa", "Amaya Otxoa Belmonte", spain, false, Role.SIGNATORY));
        people.add(person("admin", "Administrator", romania, false, Role.ADMINISTRATOR));
        return people;
    }

    private AuthorityRow authority(String name, State state) {
        return authorities.save(new AuthorityRow(UUID.randomUUID(), name, state, clock.instant()));
    }

    private NewAccount person(String userName, String fullName, AuthorityRow authority, boolean temporary, Role role) {
        String password = oneTime.next();
        var account = new AccountRow(UUID.randomUUID(), userName, fullName, authority, clock.instant());
        account.roles(Set.of(role));
        account.password(Optional.ofNullable(passwords.encode(password)).orElseThrow(), temporary);
        AccountRow saved = accounts.save(account);
        events.publishEvent(new AccountChanged(saved.userId(), saved.userId(), What.CREATED));
        return new NewAccount(saved.toAccount(), password);
    }
}
