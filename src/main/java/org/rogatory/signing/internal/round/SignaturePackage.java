package org.rogatory.signing.internal.round;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.rogatory.signing.OutsideSigning;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document on its way to another installation: a ZIP of exactly two files. Nothing of it is ever written to a disk, names of entries lead nowhere,
 * and no entry is unpacked beyond its limit.
 */
record SignaturePackage(Manifest manifest, byte[] pdf) {

    private static final String FORMAT = "rogatory-signature-package-1";
    private static final String DOCUMENT = "document.pdf";
    private static final String MANIFEST = "manifest.json";
    private static final int LARGEST_MANIFEST = 256 * 1024;
    private static final Map<String, Integer> LIMITS = Map.of(DOCUMENT, OutsideSigning.LARGEST, MANIFEST, LARGEST_MANIFEST);
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /**
     * What the other side has to know.
     *
     * @param from     the authority that sends it
     * @param sha256   of the document as it is sent
     * @param released of the document as it was released for signature: its beginning, from which the short code follows
     */
    record Manifest(String format, String from, String title, int pages, String sha256, Beginning released, List<Place> places) {}

    /** The first bytes of a file and their hash. */
    record Beginning(int length, String sha256) {}

    /**
     * A slot of the document.
     *
     * @param field in which it is signed already; its own name otherwise
     * @param asked whether the other side is to sign it
     */
    record Place(String name, String field, int step, int choice, String party, String state, String signatory, String office,
            String place, boolean asked) {}

    static SignaturePackage of(Standing standing, String from, byte[] pdf, List<String> asked) {
        List<Place> places = standing.slots().stream().map(slot -> place(standing, slot, asked)).toList();
        RoundRow row = standing.row();
        return new SignaturePackage(new Manifest(FORMAT, from, row.title(), row.pages(), standing.currentSha256(),
                new Beginning(row.codeLength(), row.codeSha256()), places), pdf);
    }

    private static Place place(Standing standing, SlotRow slot, List<String> asked) {
        String field = Optional.ofNullable(standing.signatures().get(slot.name())).map(DocumentSignature::field).orElse(slot.name());
        var party = slot.party();
        return new Place(slot.name(), field, slot.plan().step(), slot.plan().choice().orElse(0), party.name(), party.state().code(),
                party.signatory(), party.office(), slot.place(), asked.contains(slot.name()));
    }

    byte[] packed() {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
                zip.putNextEntry(new ZipEntry(DOCUMENT));
                zip.write(pdf);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SignaturePackage read(byte[] packed) throws RoundRefusal {
        Map<String, byte[]> files = unpack(packed);
        try {
            Manifest manifest = JSON.readValue(files.get(MANIFEST), Manifest.class);
            if (manifest == null || !FORMAT.equals(manifest.format()) || !isWhole(manifest)) {
                throw new RoundRefusal("signing.package.notOurs");
            }
            return new SignaturePackage(manifest, files.get(DOCUMENT)).checked();
        } catch (JacksonException e) {
            throw new RoundRefusal("signing.package.notOurs");
        }
    }

    private static Map<String, byte[]> unpack(byte[] packed) throws RoundRefusal {
        Map<String, byte[]> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Integer limit = LIMITS.get(entry.getName());
                if (limit == null || files.containsKey(entry.getName())) {
                    throw new RoundRefusal("signing.package.notOurs");
                }
                byte[] content = zip.readNBytes(limit + 1);
                if (content.length > limit) {
                    throw new RoundRefusal("signing.package.tooLarge", OutsideSigning.LARGEST / 1024 / 1024);
                }
                files.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) { // the latter for names that are no UTF-8
            throw new RoundRefusal("signing.package.notOurs");
        }
        if (!files.keySet().equals(LIMITS.keySet())) {
            throw new RoundRefusal("signing.package.notOurs");
        }
        return files;
    }

    @SuppressWarnings("ConstantValue") // what JSON leaves out is null
    private static boolean isWhole(Manifest manifest) {
        return manifest.from() != null && manifest.title() != null && manifest.sha256() != null && manifest.released() != null
                && manifest.released().sha256() != null && manifest.places() != null && !manifest.places().isEmpty()
                && manifest.places().size() <= 100 && manifest.places().stream().allMatch(SignaturePackage::isWhole)
                && manifest.places().stream().map(Place::name).distinct().count() == manifest.places().size()
                && manifest.places().stream().anyMatch(Place::asked);
    }

    private static boolean isWhole(Place place) {
        return fits(place.name(), 100) && fits(place.field(), 200) && fits(place.party(), 300) && fits(place.signatory(), 160)
                && fits(place.office(), 200) && fits(place.place(), 200) && place.state() != null && place.state().matches("[A-Z]{2}")
                && place.step() >= 1 && place.step() <= 999;
    }

    private static boolean fits(String text, int longest) {
        return text != null && text.length() <= longest;
    }

    private SignaturePackage checked() throws RoundRefusal {
        int length = manifest.released().length();
        if (!DocumentRevision.sha256(pdf).equals(manifest.sha256()) || length < 1 || length > pdf.length
                || !DocumentRevision.sha256(Arrays.copyOf(pdf, length)).equals(manifest.released().sha256())) {
            throw new RoundRefusal("signing.package.damaged");
        }
        return this;
    }
}
