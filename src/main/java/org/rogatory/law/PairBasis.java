package org.rogatory.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rogatory.law.Provenance.Confidence;

/**
 * One instrument for a request between two States.
 *
 * @param reasons     why it has this role, the most important first
 * @param treaties    the treaties of the two States, where the instrument stands for them
 * @param languages   what the requested State said about languages under this instrument
 * @param authorities whom the requested State named under this instrument, with channel and electronic transmission
 * @param provisions  what the instrument says, by topic
 * @param contents    what the request must contain under it
 */
public record PairBasis(Instrument instrument, Role role, List<Statement> reasons, PartyStatus requesting, PartyStatus requested,
        Scope scope,
        List<BilateralTreaty> treaties, Found<LanguageRule> languages, Found<NotifiedAuthority> authorities, List<Provision> provisions,
        List<RequiredContent> contents) {

    /**
     * What it covers of that which was asked.
     *
     * @param offences         the categories inside its scope
     * @param offencesOutside  the others
     * @param kinds            the kinds of assistance that it names
     * @param kindsNotNamed    the others; most treaties also have a clause for any other assistance
     */
    public record Scope(List<OffenceCover> offences, List<String> offencesOutside, List<KindCover> kinds, List<String> kindsNotNamed) {

        public Scope {
            offences = List.copyOf(offences);
            offencesOutside = List.copyOf(offencesOutside);
            kinds = List.copyOf(kinds);
            kindsNotNamed = List.copyOf(kindsNotNamed);
        }
    }

    public PairBasis {
        reasons = List.copyOf(reasons);
        treaties = List.copyOf(treaties);
        provisions = List.copyOf(provisions);
        contents = List.copyOf(contents);
    }

    /** How sure it is that the instrument binds both States, or does not: as sure as the less sure of the two. */
    public Confidence confidence() {
        Confidence one = confidence(requesting);
        Confidence other = confidence(requested);
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Confidence confidence(PartyStatus status) {
        return switch (status.standing()) {
            case IN_FORCE -> Confidence.VERIFIED;
            case NOT_IN_FORCE -> status.provenance().isVerified() ? Confidence.VERIFIED : Confidence.MEMORY;
            case UNVERIFIED -> Confidence.MEMORY;
            case UNKNOWN -> status.isBelievedOutside() ? Confidence.MEMORY : Confidence.UNKNOWN;
        };
    }

    /** The articles to cite: those on the kinds asked for, or else the provision on scope. */
    public String articles() {
        List<KindCover> named = namedKinds();
        return named.isEmpty()
                ? scopeProvision().map(Provision::article).orElse("")
                : named.stream().map(KindCover::article).distinct().collect(Collectors.joining("; "));
    }

    /** How sure the numbers of these articles are, whomever the instrument binds. */
    public Confidence articlesConfidence() {
        List<Provenance> read = namedKinds().isEmpty()
                ? scopeProvision().stream().map(Provision::provenance).toList()
                : namedKinds().stream().map(KindCover::provenance).toList();
        return read.isEmpty() ? Confidence.VERIFIED : Provenance.weakest(read).confidence();
    }

    private List<KindCover> namedKinds() {
        return scope.kinds().stream().filter(each -> !each.article().isEmpty()).toList();
    }

    private Optional<Provision> scopeProvision() {
        return provisions.stream().filter(each -> each.topic().equals("scope")).findFirst();
    }
}
