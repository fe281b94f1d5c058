package org.rogatory.signing.internal.lists;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rogatory.signing.ListFetch;
import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustedList.Particulars;

import eu.europa.esig.dss.model.tsl.OtherTSLPointer;
import eu.europa.esig.dss.model.x509.CertificateToken;

/**
 * Fetches the list of lists and the lists that it names into the folder. A file there is replaced only by one that may be used and is not older: whatever
 * the network brings, the last good list stays.
 */
public final class ListFetching {

    private static final int MOST_LISTS = 100;
    private static final int MOST_PIVOTS = 20;

    private final Path folder;
    private final ListFetch fetch;
    private final Instant now;
    private final Set<CertificateToken> signers;
    private final List<Statement> problems = new ArrayList<>();

    public ListFetching(Path folder, ListFetch fetch, Instant now) {
        this.folder = folder;
        this.fetch = fetch;
        this.now = now;
        this.signers = Signers.in(folder).certificates();
    }

    /** @return what could not be had, and why */
    public List<Statement> from(URI address) {
        listOfLists(address);
        new FolderReading(folder, now).listOfLists()
                .ifPresent(lists -> lists.pointers().stream().limit(MOST_LISTS).forEach(pointer -> national(lists, pointer)));
        return List.copyOf(problems);
    }

    private void listOfLists(URI address) {
        Map<String, byte[]> pivots = new LinkedHashMap<>();
        try {
            byte[] xml = fetch.get(address);
            if (isKept(ListFile.LIST_OF_LISTS, xml)) {
                return;
            }
            var lists = ListOfLists.check(ListFile.LIST_OF_LISTS, xml, signers, url -> pivot(url, pivots), now);
            if (isNewer(lists.particulars(), current(ListFile.LIST_OF_LISTS).map(ListOfLists::particulars))) {
                for (var pivot : pivots.entrySet()) {
                    keep(pivot.getKey(), pivot.getValue());
                }
                keep(ListFile.LIST_OF_LISTS, xml);
            }
        } catch (IOException | ListRefused e) {
            problems.add(problem(address.toString(), e));
        }
    }

    /** Before the list is trusted that names it: so only from where anything may be fetched, and under a name that is no other list's. */
    private byte[] pivot(String url, Map<String, byte[]> pivots) throws IOException {
        String name = FolderReading.lastPart(url);
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{3,80}\\.xml") || name.equalsIgnoreCase(ListFile.LIST_OF_LISTS)) {
            throw new IOException("not a name for a file");
        }
        synchronized (pivots) { // DSS asks for all of them at once
            if (pivots.size() >= MOST_PIVOTS) {
                throw new IOException("more than " + MOST_PIVOTS + " earlier lists");
            }
        }
        try {
            byte[] xml = fetch.get(address(url));
            synchronized (pivots) {
                pivots.put(name, xml);
            }
            return xml;
        } catch (IOException e) {
            return new FolderReading(folder, now).pivot(url); // the one that was fetched before, or that an administrator put there
        }
    }

    private void national(ListOfLists lists, OtherTSLPointer pointer) {
        String territory = String.valueOf(pointer.getSchemeTerritory());
        try {
            if (!territory.matches("[A-Z]{2}")) {
                throw new IOException("no State has the letters " + Checked.text(territory));
            }
            byte[] xml = fetch.get(address(pointer.getTSLLocation()));
            if (isKept(territory + ".xml", xml)) {
                return;
            }
            var list = NationalList.check(territory, xml, signers, Optional.of(lists), now);
            if (!territory.equals(list.particulars().territory())) {
                throw new IOException("it is the list of " + list.particulars().territory() + ", not of " + territory);
            }
            Optional<Particulars> known = currentNational(territory + ".xml", lists);
            if (isNewer(list.particulars(), known)) {
                keep(territory + ".xml", xml);
            }
        } catch (IOException | ListRefused e) {
            problems.add(problem(Checked.text(String.valueOf(pointer.getTSLLocation())), e));
        }
    }

    private static boolean isNewer(Particulars fetched, Optional<Particulars> known) {
        return known.filter(one -> one.number() >= fetched.number()).isEmpty();
    }

    private Optional<ListOfLists> current(String name) {
        Path file = folder.resolve(Folder.FETCHED).resolve(name);
        try {
            return Files.exists(file)
                    ? Optional.of(ListOfLists.check(name, ListFile.in(folder, file).bytes(), signers, new FolderReading(folder, now)::pivot,
                            now))
                    : Optional.empty();
        } catch (ListRefused e) {
            return Optional.empty();
        }
    }

    private Optional<Particulars> currentNational(String name, ListOfLists lists) {
        Path file = folder.resolve(Folder.FETCHED).resolve(name);
        try {
            return Files.exists(file)
                    ? Optional
                            .of(NationalList.check(name, ListFile.in(folder, file).bytes(), signers, Optional.of(lists), now).particulars())
                    : Optional.empty();
        } catch (ListRefused e) {
            return Optional.empty();
        }
    }

    private boolean isKept(String name, byte[] xml) throws IOException {
        Path file = folder.resolve(Folder.FETCHED).resolve(name);
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), xml);
    }

    /** Whole or not at all: nobody reads half a list. */
    private void keep(String name, byte[] xml) throws IOException {
        Path fetched = Files.createDirectories(folder.resolve(Folder.FETCHED));
        Path written = Files.createTempFile(fetched, ".", ".part");
        Files.write(written, xml);
        Files.move(written, fetched.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static URI address(String url) throws IOException {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new IOException("not an address", e);
        }
    }

    private static Statement problem(String address, Exception why) {
        return Statement.of("list.notFetched", address,
                why instanceof ListRefused refused ? refused.why().inEnglish() : String.valueOf(why.getMessage()));
    }
}
