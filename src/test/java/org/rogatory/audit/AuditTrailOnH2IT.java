package org.rogatory.audit;

import org.rogatory.OnH2;

@OnH2
class AuditTrailOnH2IT extends AuditTrailContract {}
