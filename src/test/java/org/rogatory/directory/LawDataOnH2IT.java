package org.rogatory.directory;

import org.rogatory.OnH2;

@OnH2
class LawDataOnH2IT extends LawDataContract {}
