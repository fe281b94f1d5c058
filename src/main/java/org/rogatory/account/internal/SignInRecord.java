package org.rogatory.account.internal;

import org.rogatory.account.SignInRefused;
import org.rogatory.account.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the others of a sign-in, in one transaction with what they do upon it. */
@Component
class SignInRecord {

    private final AccountRows accounts;
    private final ApplicationEventPublisher events;

    SignInRecord(AccountRows accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    @Transactional
    public void accepted(String userName) {
        accounts.findByUserName(userName).ifPresent(account -> events.publishEvent(new SignedIn(account.userId())));
    }

    @Transactional
    public void refused(String userName, String address) {
        events.publishEvent(new SignInRefused(accounts.findByUserName(userName).map(AccountRow::userId), address));
    }
}
