package org.rogatory.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

/**
 * What each bearer of costs is expected to pay, by currency. An item borne in equal shares is parted among all parties to the cent, so that the
 * totals add up to the items. An item borne by the host is put down to the parties of the States of operation together, as it is not known
 * beforehand in which of them it arises.
 */
final class CostTotals {

    private static final String HOST = "host";

    /** Totals by bearer (the row of a party, or {@link #HOST}) and currency. */
    private final Map<String, Map<String, BigDecimal>> totals = new LinkedHashMap<>();
    private final Answers answers;
    private final List<Answer.Row> parties;

    private CostTotals(Answers answers) {
        this.answers = answers;
        this.parties = answers.rows("parties");
        parties.forEach(party -> totals.put(party.id().value(), new TreeMap<>()));
    }

    static Optional<Answer> of(Answers answers) {
        var sums = new CostTotals(answers);
        answers.rows("costItems").forEach(sums::add);
        List<Answer.Row> rows = sums.rows();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(rows));
    }

    private void add(Answer.Row item) {
        Optional<Answer.Amount> estimate = item.answers().amount("estimate");
        if (estimate.isEmpty()) {
            return;
        }
        Answer.Amount amount = estimate.get();
        switch (item.answers().choice("bearer").map(Object::toString).orElse("")) {
            case "one-party" -> item.answers().reference("party").filter(party -> totals.containsKey(party.value()))
                    .ifPresent(party -> add(party.value(), amount.currency(), amount.value()));
            case "equal-shares" -> share(amount);
            case "host" -> add(hostBearer(), amount.currency(), amount.value());
            default -> {
                // not yet said who bears it
            }
        }
    }

    private void share(Answer.Amount amount) {
        if (parties.isEmpty()) {
            return;
        }
        BigDecimal count = BigDecimal.valueOf(parties.size());
        BigDecimal cent = BigDecimal.ONE.movePointLeft(Math.max(2, amount.value().scale()));
        BigDecimal share = amount.value().divide(count, cent.scale(), RoundingMode.DOWN);
        BigDecimal rest = amount.value().subtract(share.multiply(count));
        for (Answer.Row party : parties) {
            boolean takesACent = rest.signum() > 0;
            add(party.id().value(), amount.currency(), takesACent ? share.add(cent) : share);
            rest = takesACent ? rest.subtract(cent) : rest;
        }
    }

    private void add(String bearer, String currency, BigDecimal value) {
        totals.computeIfAbsent(bearer, _ -> new TreeMap<>()).merge(currency, value, BigDecimal::add);
    }

    private List<Answer.Row> hosts() {
        List<State> hosts = DerivedFacts.hostStates(answers);
        return parties.stream().filter(party -> party.answers().state("state").filter(hosts::contains).isPresent()).toList();
    }

    private String hostBearer() {
        List<Answer.Row> hosts = hosts();
        return hosts.size() == 1 ? hosts.getFirst().id().value() : HOST;
    }

    private List<Answer.Row> rows() {
        var rows = new ArrayList<Answer.Row>();
        totals.forEach((bearer,
                amounts) -> amounts.forEach((currency, value) -> rows.add(new Answer.Row(new RowId("total-" + (rows.size() + 1)),
                        Answers.NONE.with(new QuestionKey("bearer"), new Answer.Text(name(bearer)))
                                .with(new QuestionKey("total"), new Answer.Amount(value, currency))))));
        return rows;
    }

    private String name(String bearer) {
        List<Answer.Row> named = bearer.equals(HOST)
                ? hosts()
                : parties.stream().filter(party -> party.id().value().equals(bearer)).toList();
        return named.stream().map(party -> party.answers().text("authority").orElse("–")).collect(Collectors.joining(" / "));
    }
}
