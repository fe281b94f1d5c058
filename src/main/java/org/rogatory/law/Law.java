package org.rogatory.law;

import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** The data of this module, each table read when it is first asked for: a command that needs no party dates does not pay for them. */
public final class Law {

    private final Supplier<Sources> sources = new Once<>(Sources::load);
    private final Supplier<States> states = new Once<>(States::load);
    private final Supplier<Instruments> instruments = new Once<>(Instruments::load);
    private final Supplier<Memberships> memberships = new Once<>(() -> Memberships.load(sources.get()));
    private final Supplier<PartyTable> parties = new Once<>(() -> PartyTable.load(sources.get()));

    /** The data that ships with the program. */
    public static Law shipped() {
        return new Law();
    }

    private Law() {
    }

    public States states() {
        return states.get();
    }

    public Instruments instruments() {
        return instruments.get();
    }

    public Memberships memberships() {
        return memberships.get();
    }

    public PartyTable parties() {
        return parties.get();
    }

    public LegalBasisAdvisor advisor() {
        return new LegalBasisAdvisor(instruments(), parties(), memberships());
    }

    /** A value computed at most once, safely for several threads. */
    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> compute;
        private volatile @Nullable Optional<T> value;

        Once(Supplier<T> compute) {
            this.compute = compute;
        }

        @Override
        public T get() {
            var known = value;
            if (known == null) {
                synchronized (this) {
                    known = value;
                    if (known == null) {
                        known = Optional.of(compute.get());
                        value = known;
                    }
                }
            }
            return known.orElseThrow();
        }
    }
}
