package org.allmende.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Public pages as they were last made for a visitor, each valid only for one state of the journal: the next deed makes all of
 * them stale (ADR 0006). Bounded; the page that was asked for longest ago goes first.
 */
@ApplicationScoped
public class PublicPages {

    private static final int MOST_BYTES = 24 * 1024 * 1024;
    private static final int LARGEST_PAGE = 256 * 1024;

    /** @param policy the content security policy with the nonce that the page's scripts carry */
    record Page(String state, String contentType, String policy, byte[] body) {}

    private final Map<String, Page> pages = new LinkedHashMap<>(64, 0.75f, true);
    private int bytes;

    synchronized Optional<Page> get(String address, String state) {
        return Optional.ofNullable(pages.get(address)).filter(page -> page.state().equals(state));
    }

    synchronized void put(String address, Page page) {
        if (page.body().length > LARGEST_PAGE) {
            return;
        }
        Page former = pages.put(address, page);
        bytes += page.body().length - (former == null ? 0 : former.body().length);
        var eldest = pages.entrySet().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= eldest.next().getValue().body().length;
            eldest.remove();
        }
    }
}
