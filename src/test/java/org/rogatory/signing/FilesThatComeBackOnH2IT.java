package org.rogatory.signing;

import org.rogatory.OnH2;

@OnH2
class FilesThatComeBackOnH2IT extends FilesThatComeBackContract {}
