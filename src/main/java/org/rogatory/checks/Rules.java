package org.rogatory.checks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** All rules by their codes. The codes are those of the cross-check list of the JIT agreement and never change their meaning. */
final class Rules {

    static final SequencedMap<String, Rule> ALL = all();

    private Rules() {
    }

    private static SequencedMap<String, Rule> all() {
        var rules = new LinkedHashMap<String, Rule>();
        rules.put("X01", LegalBasisRules::x01InForce);
        rules.put("X02", PartyRules::x02TwoStates);
        rules.put("X03", PartyRules::x03Signatories);
        rules.put("X04", PurposeRules::x04PunishableEverywhere);
        rules.put("X05", PurposeRules::x05PersonalData);
        rules.put("X06", PeriodRules::x06EndAfterStart);
        rules.put("X07", PeriodRules::x07StartAfterSignature);
        rules.put("X08", PartyRules::x08OperationStates);
        rules.put("X09", PartyRules::x09Leaders);
        rules.put("X10", TeamRules::x10MemberOrParticipant);
        rules.put("X11", TeamRules::x11Seconded);
        rules.put("X12", TeamRules::x12AppendixEntry);
        rules.put("X13", TeamRules::x13Agencies);
        rules.put("X14", EvidenceRules::x14Formalities);
        rules.put("X15", LegalBasisRules::x15AccessRules);
        rules.put("X16", EvidenceRules::x16Dates);
        rules.put("X17", EvidenceRules::x17OutsideEvidence);
        rules.put("X18", TeamRules::x18Arms);
        rules.put("X19", TeamRules::x19Platform);
        rules.put("X20", WorkingRules::x20Amendments);
        rules.put("X21", WorkingRules::x21Contacts);
        rules.put("X22", WorkingRules::x22Evaluation);
        rules.put("X23", LegalBasisRules::x23Liability);
        rules.put("X24", WorkingRules::x24Languages);
        rules.put("X27", PartyRules::x27LeadersInPost);
        rules.put("X28", WorkingRules::x28Originals);
        rules.put("X29", WorkingRules::x29Transfer);
        rules.put("X30", LegalBasisRules::x30CustomsOnly);
        rules.put("X31", EvidenceRules::x31Marking);
        rules.put("X32", EvidenceRules::x32Retention);
        return Collections.unmodifiableSequencedMap(rules);
    }
}
