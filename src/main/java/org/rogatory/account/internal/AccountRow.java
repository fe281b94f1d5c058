package org.rogatory.account.internal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.rogatory.account.Account;
import org.rogatory.account.AccountEntry;
import org.rogatory.account.AuthorityId;
import org.rogatory.account.Role;
import org.rogatory.account.UserId;

/** An account as it is stored. */
@Entity
@Table(name = "account")
class AccountRow {

    @Id
    private UUID id;
    private String userName;
    private String fullName;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "authority_id")
    private AuthorityRow authority;
    private String passwordHash;
    private boolean enabled = true;
    private boolean temporaryPassword;
    private Instant createdAt;
    @Version
    private int version;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AccountRow() {
    }

    AccountRow(UUID id, String userName, String fullName, AuthorityRow authority, Instant createdAt) {
        this.id = id;
        this.userName = userName;
        this.fullName = fullName;
        this.authority = authority;
        this.createdAt = createdAt;
    }

    Account toAccount() {
        return new Account(userId(), userName, fullName, new AuthorityId(authority.id()), authority.name(), authority.state(), roles);
    }

    AccountEntry toEntry() {
        return new AccountEntry(toAccount(), enabled, temporaryPassword, createdAt);
    }

    UserId userId() {
        return new UserId(id);
    }

    String userName() {
        return userName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean hasTemporaryPassword() {
        return temporaryPassword;
    }

    Set<Role> roles() {
        return roles;
    }

    void password(String hash, boolean temporary) {
        passwordHash = hash;
        temporaryPassword = temporary;
    }

    void enabled(boolean now) {
        enabled = now;
    }

    void roles(Set<Role> now) {
        roles.clear();
        roles.addAll(now);
    }
}
