package org.allmende.council.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;

@Named
@RequestScoped
public class MeetingsPage {

    private static final int PAGE = 20;

    @Inject MeetingRows meetings;
    @Inject Caller caller;

    private Instant before;
    private List<MeetingRow> ahead;
    private List<MeetingRow> past;

    public void load() {
        ahead = before == null ? meetings.ahead(mayPlan()) : List.of();
        past = meetings.past(before, PAGE + 1);
    }

    public boolean mayPlan() {
        return caller.may(Permission.CHAIR_MEETING);
    }

    public boolean mayRun(MeetingRow meeting) {
        return !meeting.closed() && caller.may(Permission.KEEP_MINUTES, meeting.bodyId());
    }

    public List<MeetingRow> getAhead() {
        return ahead;
    }

    public List<MeetingRow> getPast() {
        return past.size() > PAGE ? past.subList(0, PAGE) : past;
    }

    /** Where the next page starts, or null. */
    public Instant getNext() {
        return past.size() > PAGE ? past.get(PAGE - 1).startsAt() : null;
    }

    public String getBefore() {
        return before == null ? null : before.toString();
    }

    public void setBefore(String iso) {
        try {
            before = iso == null ? null : Instant.parse(iso);
        } catch (DateTimeParseException e) {
            before = null;
        }
    }
}
