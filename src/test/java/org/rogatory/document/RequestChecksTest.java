package org.rogatory.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Severity;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.TemplateCatalogue;

/** One slip put into a request that has none: what is said of it, where, and how grave it is. What single measures need stands in their samples. */
class RequestChecksTest {

    private static final DocumentTemplate REQUEST = TemplateCatalogue.fromFolder(PrintedSample.TEMPLATES).template("mla-request");

    @ParameterizedTest(name = "{1} {2} at {3}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"requestedState": "ZM"} | STOP | V01.sameState | requestedState
            {"legalBases": ["ECMA"]} | STOP | V02.notInForce | legalBases
            {"legalBases": ["UNTOC"], "offences[o1].category": "O50", "offences[o2].category": "O50", "offences[o3].category": "O50", "offences[o1].maxYears": 3, "offences[o2].maxYears": 3, "offences[o3].maxYears": 3} | STOP | V03.outsideScope | offences
            {"factsWhen": null} | STOP | V04.missing | factsWhen
            {"factsWho": {"text": {"en": "Mr Tembo."}, "source": "en"}, "factsWhat": {"text": {"en": "He stole money."}, "source": "en"}, "factsWhen": {"text": {"en": "In 2025."}, "source": "en"}, "factsWhere": {"text": {"en": "In Lusaka."}, "source": "en"}, "factsHow": {"text": {"en": "By fraud."}, "source": "en"}, "factsWhy": {"text": {"en": "It is known."}, "source": "en"}} | WARN | V04.conclusory | factsWhat
            {"nexus": null} | WARN | V04.noNexus | nexus
            {"items[i1].link": null} | STOP | V05.missing | items[i1].link
            {"urgencyReason": null} | STOP | V06.noReason | urgencyReason
            {"deadline": "2026-11-23"} | STOP | V06.past | deadline
            {"translation": false} | STOP | V07.language | translation
            {"translationAnnex": null} | STOP | V07.notAnnexed | translationAnnex
            {"annexes[annex-3].language": "fr"} | STOP | V07.notAnnexed | translationAnnex
            {"items[i1].bankTo": null} | STOP | V08.open | items[i1].bankTo
            {"items[i1].bankTo": "2026-12-31"} | WARN | V08.future | items[i1].bankTo
            {"electronic": true, "electronicMeans": "e-mail", "confirmation": "paper-follows", "confirmationBy": "2026-11-02"} | STOP | V14.early | confirmationBy
            {"offences[o1].textAnnex": null, "offences[o2].textAnnex": null, "offences[o3].textAnnex": null} | WARN | V15.notMentioned | annexes[annex-1].mentionedIn
            {"stageNote": {"text": {"en": "See annexes 2 and 5."}, "source": "en"}} | WARN | V15.noSuchAnnex | stageNote
            {"factsWhy": {"text": {"en": "The ledgers show it, and Ms Quonda of the bank has said so."}, "source": "en"}} | WARN | V16.notListed | factsWhy
            {"domesticBasis": "section [...] of the Act"} | STOP | V17.left | domesticBasis
            {"annexes[annex-3].date": "2026-11-20"} | WARN | V18.older | annexes[annex-3].date
            {"annexes[annex-1].date": "2026-11-20", "annexes[annex-3].date": "2026-11-23", "annexes[annex-2].translationOf": "annex-1", "annexes[annex-2].kind": "translation", "annexes[annex-2].date": "2026-11-18"} | WARN | V18.older | annexes[annex-2].date
            {"requestingState": "LV", "requestedState": "ZM", "requestingAuthority": "Ministry of Fisheries"} | WARN | V19.notNamed | requestingAuthority
            {"requestingState": "RO"} | WARN | V20.order | legalBases
            {"offences[o1].textAnnex": null} | STOP | V22.noText | offences[o1].textAnnex
            {"factsTo": "2025-01-02"} | STOP | V23.reversed | factsTo
            {"factsTo": "2026-11-24"} | STOP | V23.future | factsTo
            {"movements[m4].date": "2026-12-01"} | STOP | V23.future | movements[m4].date
            {"offences[o2].limitationOn": "2026-06-30"} | STOP | V23.barred | offences[o2].limitationOn
            {"sentAt": {"at": "2026-03-29T03:30:00", "zone": "Europe/Riga"}} | STOP | V23.noSuchTime | sentAt
            {"movementsTotal": {"amount": "1250500.00", "currency": "USD"}} | STOP | V24.sum | movementsTotal
            {"purpose": null} | STOP | C01.missing | purpose
            {"stage": null, "caseNumber": null} | STOP | C01.missing | stage
            {"legalBases": ["RECIP"], "reciprocity": false} | STOP | C02.undertaking | reciprocity
            {"dualCriminality": null} | WARN | M03.neutral | dualCriminality
            {"items[i1].bankRelevance": {"text": {"en": "Every document of the bank may help."}, "source": "en"}} | WARN | M04.fishing | items[i1].bankRelevance
            {"persons[tembo].birthDate": null, "persons[tembo].idNumber": null} | WARN | M05.person | persons[tembo].birthDate
            {"requestedAuthority": "Ministry of Fisheries"} | WARN | M07.addressee | requestedAuthority
            {"channel": "direct"} | WARN | M07.central | channel
            {"offences[o1].maxYears": 0, "offences[o2].maxYears": 0, "offences[o3].maxYears": 0} | WARN | M11.trifling | offences
            {"safeguards": [{"id": "sg9", "kind": "use-limitation"}]} | WARN | S01.none | safeguards
            {"draftShared": false} | WARN | M12.draft | draftShared
            {"priorContact": null, "networks": null} | WARN | M12.none | priorContact
            """)
    void tellsOfASlip(String changes, Severity severity, String message, String at) {
        assertThat(new ChangedRequest(REQUEST, "base", changes).findings())
                .anySatisfy(finding -> {
                    assertThat(finding.message()).isEqualTo(message);
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.at()).hasToString(at);
                });
    }

    /** A slip of the pen is named with the rule that it breaks, and stops nobody. */
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"accounts[a1].number": "LV29DTBX0000000031701"} | F01.iban | accounts[a1].number
            {"accounts[a1].number": "LV28-DTBX-0000000031701"} | F01.ibanForm | accounts[a1].number
            {"accounts[a1].bic": "DTBXLV2"} | F01.bic | accounts[a1].bic
            {"requestingEmail": "mla2 at attorney-general.example"} | F01.email | requestingEmail
            {"contacts[c1].email": "mla2@"} | F01.email | contacts[c1].email
            {"contacts[c1].phone": "0211 555 0142"} | F01.phone | contacts[c1].phone
            {"identifiers": [{"id": "x", "kind": "ip", "value": "203.0.113.777", "port": 22}]} | F01.ip | identifiers[x].value
            {"identifiers": [{"id": "x", "kind": "ip", "value": "203.0.113.77:22"}]} | F01.ipWithPort | identifiers[x].value
            {"identifiers": [{"id": "x", "kind": "phone", "value": "211 555"}]} | F01.phone | identifiers[x].value
            {"identifiers": [{"id": "x", "kind": "card", "value": "4111 1111 1111 1112"}]} | F01.card | identifiers[x].value
            {"identifiers": [{"id": "x", "kind": "device", "value": "IMEI 356938035643808"}]} | F01.imei | identifiers[x].value
            {"persons[tembo].idNumber": "NRC 11223/44/1"} | F01.identity.ZM | persons[tembo].idNumber
            {"persons[tembo].nationality": "RO", "persons[tembo].idNumber": "1630615123458"} | F01.identity.RO | persons[tembo].idNumber
            """)
    void namesTheRuleThatANumberBreaksAndStopsNobody(String changes, String message, String at) {
        var findings = new ChangedRequest(REQUEST, "base", changes).findings();

        assertThat(findings).filteredOn(Finding::isStop).isEmpty();
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.message()).isEqualTo(message);
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.at()).hasToString(at);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"accounts[a1].number": "00-4711/0142"}
            {"identifiers": [{"id": "x", "kind": "card", "value": "4111 1111 1111 1111"}, {"id": "y", "kind": "device", "value": "356938035643809"}, {"id": "z", "kind": "device", "value": "SIM 8937103"}, {"id": "v6", "kind": "ip", "value": "2001:db8::7", "port": 443}]}
            {"persons[tembo].idNumber": "passport ZN123456"}
            {"persons[tembo].nationality": "RO", "persons[tembo].idNumber": "CNP 1630615123457"}
            """)
    void leavesAloneWhatBreaksNoRule(String changes) {
        assertThat(new ChangedRequest(REQUEST, "base", changes).findings()).filteredOn(finding -> finding.code().equals("F01")).isEmpty();
    }

    /** A person who is removed while a measure still names that person: the measure says so, and the rest of it stays. */
    @Test
    void namesTheMeasureThatRefersToSomebodyWhoIsGone() {
        assertThat(new ChangedRequest(REQUEST, "base", "{\"persons\": []}").findings()).anySatisfy(finding -> {
            assertThat(finding.at()).hasToString("items[i1].bankPersons");
            assertThat(finding.message()).isEqualTo("reference.gone");
        });
    }

    @Test
    void wantsAnExtensionToEndLaterThanWhatItExtends() {
        assertThat(new ChangedRequest(REQUEST, "preservation-extension", "{\"preserveUntil\": \"2026-11-30\"}").findings())
                .extracting(Finding::message).contains("V23.order");
    }

    /** Between States with a treaty on mutual assistance its terms come first, and what is cited supports it. */
    @Test
    void pointsToATreatyThatGoesBeforeTheOneThatIsCited() {
        assertThat(new ChangedRequest(REQUEST, "disclosure", "{\"legalBases\": [\"UNCAC\"]}").findings())
                .anySatisfy(finding -> assertThat(finding.message()).isEqualTo("V02.otherTreaty"));
    }

    /** ECMA 3(2): who is silent on the oath gets an unsworn statement. */
    @Test
    void remindsOfTheOathWhereItHasToBeAskedForExpressly() {
        String hearing = "{\"items\": [{\"id\": \"v\", \"kind\": \"video-hearing\", \"videoMode\": \"video\"}]}";

        assertThat(new ChangedRequest(REQUEST, "disclosure", hearing).findings()).extracting(Finding::message).contains("M09.oath");
        assertThat(new ChangedRequest(REQUEST, "base", hearing).findings()).extracting(Finding::message).doesNotContain("M09.oath");
    }

    /** The base of these tests is itself without a slip, so that what is found is what was put in. */
    @Test
    void hasNothingToSayOfTheUnchangedRequest() {
        Set<String> said = new ChangedRequest(REQUEST, "base", "{}").findings().stream().map(Finding::message).collect(Collectors.toSet());

        assertThat(said).isEmpty();
    }
}
