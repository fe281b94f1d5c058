package org.rogatory.directory;

import java.util.UUID;

import org.rogatory.account.UserId;

/** An administrator changed a row of the law data or of the directory; {@code change} is the entry in its history. */
public record LawDataChanged(UUID change, UserId by, String table, RowKey row, DataChange.Kind kind) {}
