package org.rogatory.directory.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rogatory.directory.Authority;
import org.rogatory.directory.DataQuery;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.Directory;
import org.rogatory.directory.RowKey;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The directory as it stands. */
@Service
@PreAuthorize("isAuthenticated()")
class StoredDirectory implements Directory {

    private static final Comparator<Authority> ORDER = Comparator.comparing(Authority::state).thenComparing(Authority::instrument)
            .thenComparing(Authority::matter);

    private final LawAsItStands law;
    private final RowSearch search;

    StoredDirectory(LawAsItStands law, RowSearch search) {
        this.law = law;
        this.search = search;
    }

    @Override
    public List<Authority> find(DataQuery query) {
        return search.rows(law.snapshot(), DataTable.AUTHORITIES, query).map(AuthorityReader::authority).sorted(ORDER).toList();
    }

    @Override
    public Optional<Authority> authority(RowKey key) {
        return law.snapshot().standing(DataTable.AUTHORITIES).row(key).map(AuthorityReader::authority);
    }

    @Override
    public List<String> instruments() {
        return law.snapshot().standing(DataTable.AUTHORITIES).rows().stream().map(row -> row.get("instrument")).distinct().sorted()
                .toList();
    }
}
