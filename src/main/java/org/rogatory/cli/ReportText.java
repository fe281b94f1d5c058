package org.rogatory.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.rogatory.signing.Reason;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.SignaturePlace;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.SigningTime;
import org.rogatory.signing.Statement;

import tools.jackson.databind.json.JsonMapper;

/** Reports of a verification as lines and as JSON. */
final class ReportText {

    /** Names come out of strangers' files and must not steer a terminal. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+");

    private ReportText() {
    }

    static String lines(Map<String, SignatureReport> reports) {
        List<String> lines = new ArrayList<>();
        reports.forEach((file, report) -> {
            lines.add(report.verdict() + " " + file);
            lines.add("  " + report.headline().inEnglish());
            report.reasons().forEach(reason -> lines.add("  " + line(reason)));
            report.notes().forEach(note -> lines.add("  note: " + note.inEnglish()));
            report.signatures().forEach(signature -> {
                lines.add("  " + line(signature));
                signature.reasons().forEach(reason -> lines.add("    " + line(reason)));
            });
            report.open().forEach(place -> lines.add("  open " + place.slot() + " (page " + place.page() + ")"));
        });
        return String.join("\n", lines.stream().map(line -> CONTROL.matcher(line).replaceAll(" ")).toList());
    }

    private static String line(Reason reason) {
        return reason.leadsTo() + " " + reason.rule() + ": " + reason.statement().inEnglish();
    }

    private static String line(SignatureFinding signature) {
        String covers = switch (signature.covers()) {
            case WHOLE_FILE -> "covers the whole file";
            case EARLIER_REVISION -> "covers the file as it was before the next signature";
            case BROKEN -> "covers nothing that hangs together";
        };
        String authority = signature.signatory().authority();
        return "signature " + signature.slot() + ": " + signature.verdict() + ", " + signature.signer()
                + (authority.isEmpty() ? "" : " for " + authority) + ", " + time(signature.time()) + ", " + signature.level() + ", "
                + (signature.intact() ? "intact" : "not intact") + ", " + covers + ", "
                + (signature.changedAfter() ? "changed afterwards" : "nothing but signatures added afterwards") + ", " + trust(signature)
                + ", issuer "
                + signature.certificate().issuer() + ", serial " + signature.certificate().serial();
    }

    private static String trust(SignatureFinding signature) {
        return switch (signature.trust()) {
            case BY_NAME -> "trusted by name";
            case BY_ISSUER -> "trusted by issuer";
            case BY_LIST -> signature.trusted().listing().map(listing -> "trusted by the trusted list of " + listing.state(Locale.ENGLISH)
                    + ": provider " + listing.provider() + ", service " + listing.service()).orElse("trusted by a State's trusted list");
            case NONE -> "not trusted";
        };
    }

    private static String time(SigningTime time) {
        String claimed = "claims " + time.claimed().map(Instant::toString).orElse("no time");
        return time.stamped()
                .map(stamp -> (stamp.trusted() ? "time-stamped " : "with a time stamp that is not trusted of ") + stamp.at() + " by "
                        + stamp.by()
                        + ", " + claimed)
                .orElse(claimed);
    }

    static String json(Map<String, SignatureReport> reports) {
        List<Map<String, Object>> list = new ArrayList<>();
        reports.forEach((file, report) -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", file);
            json.put("verdict", report.verdict());
            json.put("headline", report.headline().inEnglish());
            json.put("reasons", report.reasons().stream().map(ReportText::json).toList());
            json.put("notes", report.notes().stream().map(Statement::inEnglish).toList());
            json.put("signatures", report.signatures().stream().map(ReportText::json).toList());
            json.put("open", report.open().stream().map(SignaturePlace::slot).toList());
            list.add(json);
        });
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(list);
    }

    private static Map<String, Object> json(Reason reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", reason.rule());
        json.put("leadsTo", reason.leadsTo());
        json.put("sentence", reason.statement().inEnglish());
        return json;
    }

    private static Map<String, Object> json(SignatureFinding signature) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("slot", signature.slot());
        json.put("verdict", signature.verdict());
        json.put("signer", signature.signer());
        json.put("authority", signature.signatory().authority());
        json.put("subject", signature.certificate().subject());
        json.put("issuer", signature.certificate().issuer());
        json.put("serial", signature.certificate().serial());
        json.put("claimedTime", signature.claimedTime().map(Instant::toString).orElse(""));
        json.put("timeStamp", signature.time().stamped().map(stamp -> stamp.at().toString()).orElse(""));
        json.put("timeStampTrusted", signature.time().proven().isPresent());
        json.put("level", signature.level());
        json.put("intact", signature.intact());
        json.put("covers", signature.covers());
        json.put("changedAfter", signature.changedAfter());
        json.put("trust", signature.trust());
        signature.trusted().listing().ifPresent(listing -> json.put("listing", Map.of("territory", listing.territory(), "provider",
                listing.provider(), "service", listing.service())));
        json.put("reasons", signature.reasons().stream().map(ReportText::json).toList());
        return json;
    }
}
