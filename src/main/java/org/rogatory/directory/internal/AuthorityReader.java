package org.rogatory.directory.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.rogatory.directory.Authority;
import org.rogatory.directory.ContactPoint;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.ElectronicAcceptance;
import org.rogatory.directory.ElectronicAcceptance.Accepts;
import org.rogatory.directory.ElectronicAcceptance.Known;
import org.rogatory.directory.RecipientCertificate;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/** Reads a row of the table of authorities, which was checked when it was taken. */
final class AuthorityReader {

    private AuthorityReader() {
    }

    static Authority authority(DataRow row) {
        return new Authority(new State(row.get("iso2")), row.get("instrument"), row.get("matter"), row.get("authority_en"),
                row.get("authority_local"), row.get("address"), row.get("city"), row.get("channel"), row.get("note"),
                known(row.get("all_hours")), contactPoints(row), RecipientCertificate.read(row.get("certificate")), electronic(row), row);
    }

    private static List<ContactPoint> contactPoints(DataRow row) {
        return IntStream.rangeClosed(1, AuthorityTable.CONTACT_POINTS).mapToObj(number -> contactPoint(row, "contact" + number + "_"))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<ContactPoint> contactPoint(DataRow row, String prefix) {
        boolean says = AuthorityTable.saysContact(row.values(), prefix);
        return says
                ? Optional.of(new ContactPoint(row.get(prefix + "office"), row.get(prefix + "phone"), row.get(prefix + "email"),
                        given(row, prefix + "time_zone").map(ZoneId::of), languages(row.get(prefix + "languages")),
                        row.get(prefix + "hours")))
                : Optional.empty();
    }

    private static List<Language> languages(String tags) {
        return Arrays.stream(tags.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).map(Language::new).toList();
    }

    private static ElectronicAcceptance electronic(DataRow row) {
        Accepts accepts = switch (row.get("accepts_electronic")) {
            case "yes" -> Accepts.YES;
            case "no" -> Accepts.NO;
            case "urgent" -> Accepts.URGENT_ONLY;
            default -> Accepts.UNKNOWN;
        };
        OptionalInt days = given(row, "paper_within_days").map(Integer::parseInt).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new ElectronicAcceptance(accepts, row.get("means"), row.get("signature_type"), row.get("encryption"),
                row.get("electronic_address"), known(row.get("paper_confirmation")), days, given(row, "valid_from").map(LocalDate::parse),
                given(row, "valid_to").map(LocalDate::parse));
    }

    private static Known known(String word) {
        return switch (word) {
            case "yes" -> Known.YES;
            case "no" -> Known.NO;
            default -> Known.UNKNOWN;
        };
    }

    private static Optional<String> given(DataRow row, String column) {
        return Optional.of(row.get(column)).filter(value -> !value.isEmpty());
    }
}
