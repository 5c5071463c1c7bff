package org.allmende.council.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The open pages of this node, by meeting. Changes are gathered and told once a second, so that fifty votes at once are one
 * message. A page learns only that it should look again; pages of another node look again by themselves every few seconds.
 */
@ApplicationScoped
public class Followers {

    private final Map<Long, Set<Session>> pages = new ConcurrentHashMap<>();
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private final Map<Long, AtomicLong> versions = new ConcurrentHashMap<>();

    /** Counts the changes: a page that was made at this version need not look again. */
    long version(long meetingId) {
        return versions.computeIfAbsent(meetingId, id -> new AtomicLong()).get();
    }

    void add(long meetingId, Session page) {
        pages.computeIfAbsent(meetingId, id -> ConcurrentHashMap.newKeySet()).add(page);
        page.getAsyncRemote().sendText(Long.toString(version(meetingId)));
    }

    void remove(long meetingId, Session page) {
        pages.getOrDefault(meetingId, Set.of()).remove(page);
    }

    void changed(long meetingId) {
        versions.computeIfAbsent(meetingId, id -> new AtomicLong()).incrementAndGet();
        changed.add(meetingId);
    }

    void tell() {
        for (Long meetingId : changed) {
            changed.remove(meetingId);
            for (Session page : pages.getOrDefault(meetingId, Set.of())) {
                if (page.isOpen()) {
                    page.getAsyncRemote().sendText(Long.toString(version(meetingId)));
                }
            }
        }
    }
}
