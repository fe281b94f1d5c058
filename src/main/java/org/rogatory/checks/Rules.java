package org.rogatory.checks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

import org.rogatory.shared.Finding;

/** All rules by their codes. The codes are those of the domain's lists, X for agreements and V for requests, and never change their meaning. */
final class Rules {

    static final SequencedMap<String, Rule> ALL = all();

    private Rules() {
    }

    private static SequencedMap<String, Rule> all() {
        var rules = new LinkedHashMap<String, Rule>();
        rules.put("X01", agreement(LegalBasisRules::x01InForce));
        rules.put("X02", agreement(PartyRules::x02TwoStates));
        rules.put("X03", agreement(PartyRules::x03Signatories));
        rules.put("X04", agreement(PurposeRules::x04PunishableEverywhere));
        rules.put("X05", agreement(PurposeRules::x05PersonalData));
        rules.put("X06", agreement(PeriodRules::x06EndAfterStart));
        rules.put("X07", agreement(PeriodRules::x07StartAfterSignature));
        rules.put("X08", agreement(PartyRules::x08OperationStates));
        rules.put("X09", agreement(PartyRules::x09Leaders));
        rules.put("X10", agreement(TeamRules::x10MemberOrParticipant));
        rules.put("X11", agreement(TeamRules::x11Seconded));
        rules.put("X12", agreement(TeamRules::x12AppendixEntry));
        rules.put("X13", agreement(TeamRules::x13Agencies));
        rules.put("X14", agreement(EvidenceRules::x14Formalities));
        rules.put("X15", agreement(LegalBasisRules::x15AccessRules));
        rules.put("X16", agreement(EvidenceRules::x16Dates));
        rules.put("X17", agreement(EvidenceRules::x17OutsideEvidence));
        rules.put("X18", agreement(TeamRules::x18Arms));
        rules.put("X19", agreement(TeamRules::x19Platform));
        rules.put("X20", agreement(WorkingRules::x20Amendments));
        rules.put("X21", agreement(WorkingRules::x21Contacts));
        rules.put("X22", agreement(WorkingRules::x22Evaluation));
        rules.put("X23", agreement(LegalBasisRules::x23Liability));
        rules.put("X24", agreement(WorkingRules::x24Languages));
        rules.put("X27", agreement(PartyRules::x27LeadersInPost));
        rules.put("X28", agreement(WorkingRules::x28Originals));
        rules.put("X29", agreement(WorkingRules::x29Transfer));
        rules.put("X30", agreement(LegalBasisRules::x30CustomsOnly));
        rules.put("X31", agreement(EvidenceRules::x31Marking));
        rules.put("X32", agreement(EvidenceRules::x32Retention));
        requests(rules);
        return Collections.unmodifiableSequencedMap(rules);
    }

    /** V: the validation rules of requests; M: the most frequent mistakes that are no such rule; K: single kinds of assistance; S: safeguards; C, F: contents, forms. */
    private static void requests(SequencedMap<String, Rule> rules) {
        rules.put("V01", RequestBasisRules::v01TwoStates);
        rules.put("V02", RequestBasisRules::v02InForce);
        rules.put("V03", RequestBasisRules::v03WithinUntoc);
        rules.put("V04", RequestFactRules::v04Facts);
        rules.put("V05", MeasureRules::v05Link);
        rules.put("V06", RequestFormRules::v06Deadline);
        rules.put("V07", LanguageRules::v07Language);
        rules.put("V08", MeasureRules::v08Period);
        rules.put("V09", ElectronicRules::v09Addresses);
        rules.put("V10", DemandRules::v10Hearing);
        rules.put("V11", DemandRules::v11Transfer);
        rules.put("V12", DemandRules::v12Final);
        rules.put("V13", ElectronicRules::v13Preservation);
        rules.put("V14", RouteRules::v14Electronic);
        rules.put("V15", AnnexRules::v15Annexes);
        rules.put("V16", RequestFactRules::v16PersonsListed);
        rules.put("V17", RequestFormRules::v17Placeholders);
        rules.put("V18", AnnexRules::v18Translations);
        rules.put("V19", RouteRules::v19Signatory);
        rules.put("V20", RequestBasisRules::v20InvestigationOrder);
        rules.put("V21", MeasureRules::v21Confidential);
        rules.put("V22", MeasureRules::v22OffenceText);
        rules.put("V23", RequestFormRules::v23Dates);
        rules.put("V24", RequestFactRules::v24Totals);
        rules.put("V25", RequestFactRules::v25Unrelated);
        rules.put("C01", RequestBasisRules::contents);
        rules.put("C02", RequestBasisRules::reciprocity);
        rules.put("M03", RequestFactRules::neutralConduct);
        rules.put("M04", MeasureRules::fishing);
        rules.put("M05", RequestFactRules::identified);
        rules.put("M07", RouteRules::channel);
        rules.put("M09", MeasureRules::formalities);
        rules.put("M11", RequestFactRules::trifling);
        rules.put("M12", RouteRules::coordination);
        rules.put("K02", RefusalRules::summons);
        rules.put("K03", RefusalRules::staleGrounds);
        rules.put("K08", RefusalRules::accountsOfLightOffences);
        rules.put("K13", ElectronicRules::holdersElsewhere);
        rules.put("K16", ElectronicRules::likeCase);
        rules.put("K18", RefusalRules::deliveryAtShortNotice);
        rules.put("K22", RefusalRules::unlimitedInformation);
        rules.put("S01", RefusalRules::coercionWithoutSafeguards);
        rules.put("F01", TextFormatRules::formats);
    }

    private static Rule agreement(Function<Agreement, List<Finding>> rule) {
        return draft -> rule.apply(new Agreement(draft.answers(), draft.law(), draft.today()));
    }
}
