package org.rogatory.signing.internal.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftFinalised.Planned;
import org.rogatory.shared.State;
import org.rogatory.signing.RoundKeeping.PlannedSlot;
import org.rogatory.signing.Slot;
import org.rogatory.signing.Slot.OutKind;

/** A place for a signature as it is stored: what the document says of it never changes; who signs there and when does until it is signed. */
@Entity
@Table(name = "round_slot")
class SlotRow {

    @Id
    private UUID id;
    private UUID documentId;
    private String name;
    private int slotOrder;
    private int step;
    private @Nullable Integer choice;
    private String partyName;
    private String state;
    private String signatory;
    private String office;
    private String place;
    private boolean elsewhere;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate remindedOn;
    @Embedded
    private @Nullable Refusing refusing;
    @Embedded
    private @Nullable Release release;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "slot_person", joinColumns = @JoinColumn(name = "slot_id"))
    private Set<SlotPerson> people = new HashSet<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SlotRow() {
    }

    SlotRow(DocumentId document, int order, Planned planned, boolean elsewhere) {
        this.id = UUID.randomUUID();
        this.documentId = document.value();
        this.slotOrder = order;
        this.step = order;
        this.name = planned.slot();
        this.partyName = planned.partyName();
        this.state = planned.state().code();
        this.signatory = planned.signatory();
        this.office = planned.office();
        this.place = planned.place();
        this.elsewhere = elsewhere;
    }

    void plan(PlannedSlot planned) {
        step = planned.step();
        choice = planned.choice().orElse(null);
        due(planned.due());
    }

    void due(Optional<LocalDate> day) {
        if (!Optional.ofNullable(dueOn).equals(day)) {
            dueOn = day.orElse(null);
            remindedOn = null;
        }
    }

    void assign(Collection<UserId> users, Instant now) {
        Set<UserId> wanted = Set.copyOf(users);
        people.removeIf(person -> !wanted.contains(person.user()));
        wanted.stream().filter(user -> !isAskedOf(user)).forEach(user -> people.add(new SlotPerson(user.value(), now, null)));
        refusing = null;
        remindedOn = null;
        takeFromFormer();
    }

    void delegate(UserId from, UserId to, Instant now) {
        people.removeIf(person -> person.is(from) || person.is(to));
        people.add(new SlotPerson(to.value(), now, from.value()));
        remindedOn = null;
        takeFromFormer();
    }

    /** Where others are asked too, only this person is no longer; else the slot is declined. */
    void decline(UserId by, String why, Instant now) {
        if (people.size() > 1) {
            people.removeIf(person -> person.is(by));
        } else {
            refusing = new Refusing(now, by.value(), why);
        }
        takeFromFormer();
    }

    /** A file that a person took out is not waited for when that person no longer signs. */
    private void takeFromFormer() {
        if (!isAway() && release().filter(out -> refusing == null && isAskedOf(out.by())).isEmpty()) {
            release = null;
        }
    }

    void reminded(LocalDate day) {
        remindedOn = day;
    }

    void handOut(Release released) {
        release = released;
    }

    void handIn() {
        release = null;
    }

    boolean isAskedOf(UserId user) {
        return people.stream().anyMatch(person -> person.is(user));
    }

    /** Also whoever passed it on goes on seeing what becomes of it. */
    boolean concerns(UserId user) {
        return people.stream().anyMatch(person -> person.is(user) || person.passedOnBy().filter(user::equals).isPresent());
    }

    List<SlotPerson> people() {
        return people.stream().sorted(Comparator.comparing(SlotPerson::since).thenComparing(SlotPerson::account)).toList();
    }

    Optional<Refusing> declined() {
        return Optional.ofNullable(refusing);
    }

    Optional<Release> release() {
        return Optional.ofNullable(release);
    }

    /** Whether another installation has the document for this slot. */
    boolean isAway() {
        return release().filter(out -> out.kind() == OutKind.COUNTERPART).isPresent();
    }

    UUID id() {
        return id;
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    String name() {
        return name;
    }

    int order() {
        return slotOrder;
    }

    Slot.Plan plan() {
        return new Slot.Plan(step, Optional.ofNullable(choice), Optional.ofNullable(dueOn));
    }

    Optional<LocalDate> remindedOn() {
        return Optional.ofNullable(remindedOn);
    }

    Slot.Party party() {
        return new Slot.Party(partyName, new State(state), signatory, office);
    }

    String place() {
        return place;
    }

    boolean isElsewhere() {
        return elsewhere;
    }
}
