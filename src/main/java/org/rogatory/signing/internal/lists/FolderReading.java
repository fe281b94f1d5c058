package org.rogatory.signing.internal.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.signing.ListedService;
import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustedList;
import org.rogatory.signing.TrustedListReading;

/** Reads a folder of trusted lists once. Every file is told of, whether it is used or not. */
public final class FolderReading {

    private final Path folder;
    private final Instant now;
    private final int most;
    private final Signers signers;
    private final List<ListFile> files;
    private final List<TrustedList> found = new ArrayList<>();

    public FolderReading(Path folder, Instant now) {
        this(folder, now, TrustedListReading.MOST_SERVICES);
    }

    /** @param most services that are taken */
    public FolderReading(Path folder, Instant now, int most) {
        this.folder = folder;
        this.now = now;
        this.most = most;
        this.signers = Signers.in(folder);
        this.files = Stream.of(folder, folder.resolve(Folder.FETCHED)).flatMap(each -> Folder.files(each).stream()).filter(ListFile::isXml)
                .map(path -> ListFile.in(folder, path)).toList();
    }

    public TrustedListReading read() {
        found.addAll(signers.problems());
        Folder.files(folder).stream().filter(path -> !ListFile.isXml(path))
                .forEach(path -> refuse(ListFile.in(folder, path), new ListRefused(Statement.of("list.otherName"))));
        Optional<ListOfLists> lists = listOfLists();
        List<NationalList> usable = national(lists);
        take(usable);
        return new TrustedListReading(found.stream().sorted(Comparator.comparing(TrustedList::file)).toList(), List.of());
    }

    /** The newest one that may be used. */
    Optional<ListOfLists> listOfLists() {
        List<ListOfLists> usable = new ArrayList<>();
        for (ListFile file : files.stream().filter(ListFile::isListOfLists).toList()) {
            try {
                usable.add(ListOfLists.check(file.name(), file.bytes(), signers.certificates(), this::pivot, now));
            } catch (ListRefused refused) {
                refuse(file, refused);
            }
        }
        Optional<ListOfLists> newest = usable.stream().max(Comparator.comparing(list -> list.particulars().number()));
        usable.forEach(list -> found.add(newest.filter(list::equals).isPresent()
                ? new TrustedList(list.file(), Statement.of("list.ofLists", list.pointers().size()), Optional.of(list.particulars()),
                        Optional.of(list.checked().until()), List.of())
                : superseded(list.file(), list.particulars(), newest.orElseThrow().file())));
        return newest;
    }

    /** An earlier list of lists is asked for by its address; in the folder it has the name with which that ends. */
    byte[] pivot(String address) throws IOException {
        try {
            return files.stream().filter(file -> !file.isListOfLists() && file.isNamed(lastPart(address))).findFirst()
                    .orElseThrow(() -> new IOException("no file " + lastPart(address))).bytes();
        } catch (ListRefused e) {
            throw new IOException(e);
        }
    }

    static String lastPart(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private List<NationalList> national(Optional<ListOfLists> lists) {
        List<NationalList> usable = new ArrayList<>();
        for (ListFile file : files.stream().filter(file -> !file.isListOfLists()).toList()) {
            if (lists.filter(all -> all.hasPivot(file)).isPresent()) {
                found.add(new TrustedList(file.name(), Statement.of("list.pivot"), Optional.empty(),
                        lists.map(all -> all.checked().until()), List.of()));
                continue;
            }
            try {
                usable.add(NationalList.check(file.name(), file.bytes(), signers.certificates(), lists, now));
            } catch (ListRefused refused) {
                refuse(file, refused);
            }
        }
        return usable;
    }

    private void take(List<NationalList> usable) {
        Map<String, NationalList> newest = new HashMap<>();
        usable.forEach(list -> newest.merge(list.particulars().territory(), list,
                (one, other) -> other.particulars().number() > one.particulars().number() ? other : one));
        int services = 0;
        for (NationalList list : usable) {
            NationalList best = newest.get(list.particulars().territory());
            if (best != list) {
                found.add(superseded(list.file(), list.particulars(), best.file()));
            } else if (services + list.services().size() > most) {
                found.add(TrustedList.refused(list.file(), Statement.of("list.tooMany", most),
                        Optional.of(list.particulars())));
            } else {
                services += list.services().size();
                found.add(used(list));
            }
        }
    }

    private static TrustedList used(NationalList list) {
        long signatures = list.services().stream().filter(service -> service.use() == ListedService.Use.SIGNATURES).count();
        return new TrustedList(list.file(), Statement.of("list.used", signatures, list.services().size() - signatures),
                Optional.of(list.particulars()), Optional.of(list.until()), list.services());
    }

    private static TrustedList superseded(String file, TrustedList.Particulars particulars, String newer) {
        return TrustedList.refused(file, Statement.of("list.superseded", newer), Optional.of(particulars));
    }

    private void refuse(ListFile file, ListRefused refused) {
        found.add(TrustedList.refused(file.name(), refused.why(), refused.particulars()));
    }
}
