package org.rogatory.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

import org.rogatory.law.Law;
import org.rogatory.law.LawTables;
import org.rogatory.law.PairAdvisor;
import org.rogatory.law.PairQuestion;
import org.rogatory.shared.State;

/** Computes which law applies for every pair of the 195 States, one way and the other, in one thread. */
final class PairBench {

    private static final List<String> OFFENCES = List.of("O02", "O10", "O30");
    private static final List<String> KINDS = List.of("K01", "K08", "K13");

    private PairBench() {
    }

    static void run(LocalDate date, PrintStream out) {
        long start = System.nanoTime();
        Law law = Law.shipped();
        List<State> states = law.rows(LawTables.find("states").orElseThrow()).stream()
                .filter(row -> !row.get("un_member").equals("no") && !row.get("iso2").equals("EU")).map(row -> new State(row.get("iso2")))
                .toList();
        PairAdvisor advisor = law.pairs();
        double loaded = (System.nanoTime() - start) / 1e6;
        for (int round = 1; round <= 2; round++) {
            long before = System.nanoTime();
            long citable = 0;
            int pairs = 0;
            for (State from : states) {
                for (State to : states) {
                    if (!from.equals(to)) {
                        citable += advisor.advise(new PairQuestion(from, to, date, OFFENCES, KINDS)).citable().size();
                        pairs++;
                    }
                }
            }
            double spent = (System.nanoTime() - before) / 1e6;
            out.printf("law round %d: %d States, %d pairs, %.1f citable bases a pair, %.0f ms, %.3f ms a pair%n", round, states.size(),
                    pairs,
                    (double) citable / pairs, spent, spent / pairs);
        }
        out.printf("reading the tables took %.0f ms%n", loaded);
    }
}
