package org.rogatory.signing;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

import org.rogatory.signing.SealingRefused.Why;

/**
 * Which tokens a PKCS #11 library offers, asked of the library itself: Java's own provider knows slots by number only, and trying a PIN on the wrong
 * token would lock it. Uses the C interface of PKCS #11 v2.40 for systems where a long has 64 bits.
 */
final class Pkcs11Slots {

    private static final long OK = 0;
    private static final long ALREADY_INITIALISED = 0x191;
    private static final int LABEL = 32;
    private static final int FLAGS = 96;
    private static final int TOKEN_INFO = 208;
    private static final long TOKEN_INITIALISED = 0x400;

    private final SymbolLookup library;

    private Pkcs11Slots(SymbolLookup library) {
        this.library = library;
    }

    /** The label of each token that is ready, and its place in the library's list of slots. */
    static Map<String, Integer> of(Path path) {
        try (Arena arena = Arena.ofConfined()) {
            // never unloaded: Java's provider keeps using it
            return new Pkcs11Slots(SymbolLookup.libraryLookup(path, Arena.global())).tokens(arena);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new SealingRefused(Why.NO_LIBRARY, path).causedBy(e);
        }
    }

    private Map<String, Integer> tokens(Arena arena) {
        long started = call("C_Initialize", MemorySegment.NULL);
        if (started != OK && started != ALREADY_INITIALISED) {
            throw new SealingRefused(Why.TOKEN_FAILED, "C_Initialize 0x" + Long.toHexString(started));
        }
        try {
            return read(arena);
        } finally {
            if (started == OK) {
                call("C_Finalize", MemorySegment.NULL);
            }
        }
    }

    private Map<String, Integer> read(Arena arena) {
        MemorySegment count = arena.allocate(JAVA_LONG);
        list(MemorySegment.NULL, count);
        MemorySegment slots = arena.allocate(MemoryLayout.sequenceLayout(count.get(JAVA_LONG, 0), JAVA_LONG));
        list(slots, count);
        var found = new LinkedHashMap<String, Integer>();
        MemorySegment info = arena.allocate(TOKEN_INFO, Long.BYTES);
        for (int i = 0; i < count.get(JAVA_LONG, 0); i++) {
            boolean present = call("C_GetTokenInfo", slots.getAtIndex(JAVA_LONG, i), info) == OK;
            if (present && (info.get(JAVA_LONG, FLAGS) & TOKEN_INITIALISED) != 0) {
                byte[] label = info.asSlice(0, LABEL).toArray(JAVA_BYTE);
                found.putIfAbsent(new String(label, StandardCharsets.UTF_8).strip(), i);
            }
        }
        return found;
    }

    private void list(MemorySegment slots, MemorySegment count) {
        long status = invoke("C_GetSlotList", FunctionDescriptor.of(JAVA_LONG, JAVA_BYTE, ADDRESS, ADDRESS), (byte) 0, slots, count);
        if (status != OK) {
            throw new SealingRefused(Why.TOKEN_FAILED, "C_GetSlotList 0x" + Long.toHexString(status));
        }
    }

    private long call(String function, MemorySegment argument) {
        return invoke(function, FunctionDescriptor.of(JAVA_LONG, ADDRESS), argument);
    }

    private long call(String function, long slot, MemorySegment argument) {
        return invoke(function, FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS), slot, argument);
    }

    private long invoke(String function, FunctionDescriptor type, Object... arguments) {
        MemorySegment address = library.find(function).orElseThrow(() -> new NoSuchElementException(function));
        try {
            return (long) Linker.nativeLinker().downcallHandle(address, type).invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e); // a call into C throws nothing
        }
    }
}
