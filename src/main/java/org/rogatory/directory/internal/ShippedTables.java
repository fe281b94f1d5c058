package org.rogatory.directory.internal;

import java.util.List;

import org.rogatory.directory.DataRow.Shipped;
import org.rogatory.directory.DataTable;

/** The tables as this release brings them. */
interface ShippedTables {

    List<DataTable> tables();

    List<Shipped> rows(DataTable table);
}
