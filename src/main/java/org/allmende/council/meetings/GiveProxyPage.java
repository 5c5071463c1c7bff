package org.allmende.council.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.allmende.platform.security.Caller;
import org.allmende.platform.web.Tell;

/** Proxies on the page of a meeting (the own one) and on the page that runs it (any, from a signed paper). */
@Named
@ViewScoped
public class GiveProxyPage implements Serializable {

    private static final String TEXT = "council.meetings.give-proxy.";

    @Inject GiveProxy giveProxy;
    @Inject RevokeProxy revokeProxy;
    @Inject Caller caller;
    @Inject Tell tell;

    private Long person;
    private Long holder;
    private String document;

    public String give(long meetingId) {
        return act("meeting", meetingId, "given", () -> giveProxy.give(meetingId, caller.personId(), orNobody(holder), null));
    }

    public String revoke(long meetingId) {
        return act("meeting", meetingId, "revoked", () -> revokeProxy.revoke(meetingId, caller.personId()));
    }

    /** Chair or secretary have seen the paper. */
    public String record(long meetingId) {
        return act("run-meeting", meetingId, "recorded", () -> giveProxy.give(meetingId, orNobody(person), orNobody(holder), document));
    }

    public String end(long meetingId, long personId) {
        return act("run-meeting", meetingId, "ended", () -> revokeProxy.revoke(meetingId, personId));
    }

    private String act(String page, long meetingId, String done, Runnable action) {
        return tell.trying(() -> {
            action.run();
            tell.done(TEXT + done);
            return "/council/meetings/" + page + "?faces-redirect=true&id=" + meetingId;
        });
    }

    private static long orNobody(Long id) {
        return id == null ? 0 : id;
    }

    /** Who can represent me: every other member who is not represented. */
    public List<AttendeeRow> holders(MeetingSheet sheet) {
        return sheet.members().stream().filter(member -> member.personId() != caller.personId() && member.holderId() == null).toList();
    }

    /** Who can be represented: members who are not here and have not given a proxy. */
    public List<AttendeeRow> absent(MeetingSheet sheet) {
        return sheet.members().stream().filter(member -> !member.present() && member.holderId() == null).toList();
    }

    /** Who can represent somebody: all who have not given a proxy themselves. */
    public List<AttendeeRow> possibleHolders(MeetingSheet sheet) {
        return sheet.members().stream().filter(member -> member.holderId() == null).toList();
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Long getHolder() {
        return holder;
    }

    public void setHolder(Long holder) {
        this.holder = holder;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
