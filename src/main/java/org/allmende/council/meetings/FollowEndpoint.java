package org.allmende.council.meetings;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;

/**
 * Where pages listen. A plain WebSocket and not {@code f:websocket}, whose channels live in the HTTP session: so the projector
 * and a vote cast over the API need none (ADR 0010). It says how often the meeting changed
 * and nothing else. {@link OnlyMembersFollow} stands in front of it.
 */
@ServerEndpoint("/live/meetings/{id}")
public class FollowEndpoint {

    private static final int LONGEST_MESSAGE = 16;

    @Inject Followers followers;

    @OnOpen
    public void open(Session page, @PathParam("id") long meetingId) {
        page.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
        page.setMaxIdleTimeout(0);
        followers.add(meetingId, page);
    }

    @OnMessage
    public void ignore(String anything) {
        // pages only listen
    }

    @OnClose
    public void close(Session page, @PathParam("id") long meetingId) {
        followers.remove(meetingId, page);
    }

    @OnError
    public void fail(Session page, @PathParam("id") long meetingId, Throwable cause) {
        followers.remove(meetingId, page);
    }
}
