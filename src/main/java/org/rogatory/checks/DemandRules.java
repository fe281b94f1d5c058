package org.rogatory.checks;

import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.util.ArrayList;
import java.util.List;

import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.Finding;

/** What the text of a treaty demands of a hearing by video, of a transfer of a person in custody, of the enforcement of a confiscation. */
final class DemandRules {

    private DemandRules() {
    }

    static List<Finding> v10Hearing(Request request) {
        return request.stopsIfMissing("V10", "ECMA-2AP 9(3); EU2000 10(3); UNTOC 18(18); UNCAC 46(18)", "videoReason", "videoConductors",
                "videoAuthority");
    }

    static List<Finding> v11Transfer(Request request) {
        String source = "UNTOC 18(10), (11); UNCAC 46(10), (11); ECMA 11";
        var findings = new ArrayList<>(request.stopsIfMissing("V11", source, "custConsentAnnex", "custConsentPlan", "custReturn"));
        request.items().stream().filter(item -> item.is("custody-transfer")).forEach(item -> {
            Answers said = item.answers();
            if (said.date("custReturn").isPresent()
                    && said.date("custSentenceEnd").filter(said.date("custReturn").get()::isAfter).isPresent()) {
                findings.add(warn("V11.prolongs", item.at("custReturn"), "ECMA 11(1)(c)", said.date("custReturn").get(),
                        said.date("custSentenceEnd").get()));
            }
        });
        return findings;
    }

    static List<Finding> v12Final(Request request) {
        String source = "UNCAC 55(3)(b); WARSAW 37(3)(a)(ii); UNTOC 13(3)(b)";
        var findings = new ArrayList<>(request.stopsIfMissing("V12", source, "confFinal", "confFinalOn"));
        request.items().stream().filter(item -> item.answers().chose("confMode", "enforce")).forEach(item -> {
            if (item.answers().flag("confFinal").filter(yes -> !yes).isPresent()) {
                findings.add(stop("V12.notFinal", item.at("confFinal"), source));
            }
            if (item.answers().references("confOrder").stream().noneMatch(id -> request.answers().row("annexes", id).isPresent())) {
                findings.add(stop("V12.order", item.at("confOrder"), source));
            }
        });
        return findings;
    }
}
