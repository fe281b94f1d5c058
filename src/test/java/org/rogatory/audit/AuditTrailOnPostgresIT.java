package org.rogatory.audit;

import org.rogatory.OnPostgres;

@OnPostgres
class AuditTrailOnPostgresIT extends AuditTrailContract {}
