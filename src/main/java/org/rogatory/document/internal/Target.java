package org.rogatory.document.internal;

/** Where XHTML is shown. Paper knows bookmarks and links within the document; a sandboxed frame would follow a link out of itself. */
enum Target {
    PAPER, FILE, FRAME
}
