package org.rogatory.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** The data of this module, each table read when it is first asked for: a command that needs no party dates does not pay for them. */
public final class Law {

    private final Rows rows;
    private final Supplier<States> states;
    private final Supplier<Instruments> instruments;
    private final Supplier<TeamBases> teamBases;
    private final Supplier<Memberships> memberships;
    private final Supplier<PartyTable> parties;
    private final Supplier<Bonds> bonds;
    private final Supplier<Coverage> coverage;
    private final Supplier<Languages> languages;
    private final Supplier<Authorities> authorities;
    private final Supplier<Bilaterals> bilaterals;

    private Law(Rows rows) {
        this.rows = rows;
        states = new Once<>(() -> States.of(rows));
        instruments = new Once<>(() -> Instruments.of(rows));
        teamBases = new Once<>(() -> TeamBases.of(rows, instruments()));
        memberships = new Once<>(() -> Memberships.of(rows));
        parties = new Once<>(() -> PartyTable.of(rows, instruments()));
        bonds = new Once<>(() -> new Bonds(parties(), memberships()));
        coverage = new Once<>(() -> Coverage.of(rows));
        languages = new Once<>(() -> Languages.of(rows));
        authorities = new Once<>(() -> Authorities.of(rows));
        bilaterals = new Once<>(() -> Bilaterals.of(rows));
    }

    /** The data that ships with the program. */
    public static Law shipped() {
        return corrected(List.of());
    }

    /** The shipped data with what an installation knows better laid over it. The later of two corrections of one row counts. */
    public static Law corrected(List<Correction> corrections) {
        return new Law(new Rows(corrections));
    }

    /** The rows of a table as they count: shipped ones, corrected ones, added ones. */
    public List<LawRow> rows(LawTable table) {
        return rows.of(table.name());
    }

    /** The rows of a table as shipped, whatever was corrected. */
    public static List<LawRow> shippedRows(LawTable table) {
        return Rows.shipped(table.name());
    }

    /** The row under a correction. */
    public static Optional<LawRow> shippedRow(LawTable table, List<String> key) {
        return Rows.shipped(table.name(), key);
    }

    public States states() {
        return states.get();
    }

    public Instruments instruments() {
        return instruments.get();
    }

    public TeamBases teamBases() {
        return teamBases.get();
    }

    public Memberships memberships() {
        return memberships.get();
    }

    public PartyTable parties() {
        return parties.get();
    }

    /** What each instrument says, by topic, and what it covers. */
    public Coverage coverage() {
        return coverage.get();
    }

    public Languages languages() {
        return languages.get();
    }

    public Authorities authorities() {
        return authorities.get();
    }

    public Bilaterals bilaterals() {
        return bilaterals.get();
    }

    /** Says which bases bind the States of a joint team. */
    public LegalBasisAdvisor advisor() {
        return new LegalBasisAdvisor(teamBases(), bonds.get());
    }

    /** Says which instruments govern a request from one State to another. */
    public PairAdvisor pairs() {
        return new PairAdvisor(this, bonds.get());
    }

    /** What is wrong with rows that people write. */
    public RowCheck rowCheck() {
        return new RowCheck(this);
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
