package org.rogatory.document.internal;

import java.util.function.Supplier;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;

/**
 * Names the XML factories that a look-up finds anyway. Without a name the PDF engine searches all jars for one with each document, which took
 * a fifth of the time; and since only the outcome of the search is written down, nobody else gets another factory than before.
 */
final class XmlFactories {

    private XmlFactories() {
    }

    static void name() {
        name(TransformerFactory.class, TransformerFactory::newInstance);
        name(DocumentBuilderFactory.class, DocumentBuilderFactory::newInstance);
        name(SAXParserFactory.class, SAXParserFactory::newInstance);
    }

    private static <T> void name(Class<T> kind, Supplier<T> search) {
        if (System.getProperty(kind.getName()) == null) {
            System.setProperty(kind.getName(), search.get().getClass().getName());
        }
    }
}
