package org.allmende.platform.audit;

import org.allmende.platform.security.Sha256;

/**
 * One link of the journal's chain.
 *
 * @param seq counts from 1 without gaps
 * @param hash SHA-256 over the hash before, a line feed and the entry, in hexadecimal
 */
record ChainLink(long seq, long entryId, String hash) {

    static final ChainLink NONE = new ChainLink(0, 0, "0".repeat(64));

    ChainLink then(JournalEntry entry) {
        return new ChainLink(seq + 1, entry.id(), Sha256.hex(hash + "\n" + entry.canonical()));
    }
}
