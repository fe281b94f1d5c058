package org.rogatory.law;

import java.util.List;
import java.util.Optional;

/** What the law says about a request from one State to another: every instrument, first those that govern, last those that do not. */
public record PairAdvice(PairQuestion question, List<PairBasis> bases) {

    public PairAdvice {
        bases = List.copyOf(bases);
    }

    public Optional<PairBasis> basis(String instrument) {
        return bases.stream().filter(each -> each.instrument().code().equals(instrument)).findFirst();
    }

    /** What may be written into a request, in the order in which it governs. */
    public List<PairBasis> citable() {
        return bases.stream().filter(each -> each.role().isCitable()).toList();
    }

    public List<PairBasis> with(Role role) {
        return bases.stream().filter(each -> each.role() == role).toList();
    }
}
