package org.allmende.council.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** Calls, opens and closes the meeting and keeps its attendance. */
@Named
@ViewScoped
public class RunMeetingPage implements Serializable {

    private static final String TEXT = "council.meetings.run-meeting.";

    @Inject MeetingSheets sheets;
    @Inject CallMeeting callMeeting;
    @Inject OpenMeeting openMeeting;
    @Inject CloseMeeting closeMeeting;
    @Inject CallUpItem callUpItem;
    @Inject RecordArrival recordArrival;
    @Inject RecordDeparture recordDeparture;
    @Inject RecordAllPresent recordAllPresent;
    @Inject Caller caller;
    @Inject Tell tell;

    private long id;
    private transient MeetingSheet sheet;

    public void load() {
        if (!caller.may(Permission.KEEP_MINUTES, getSheet().meeting().bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
    }

    /** The page was told that something changed. */
    public void refresh() {
        sheet = null;
    }

    public String call() {
        return go("called", () -> callMeeting.call(id));
    }

    public String open() {
        return go("opened", () -> openMeeting.open(id));
    }

    public String close() {
        return go("closed", () -> closeMeeting.close(id));
    }

    public String callUp(long itemId) {
        return go("called-up", () -> callUpItem.callUp(itemId));
    }

    public String allPresent() {
        return go("all-are-present", () -> recordAllPresent.all(id));
    }

    /** Attendance shows its effect by itself, without a message and without leaving the place on the page. */
    public void arrive(long personId) {
        stay(() -> recordArrival.arrive(id, personId));
    }

    public void depart(long personId) {
        stay(() -> recordDeparture.depart(id, personId));
    }

    private void stay(Runnable action) {
        tell.trying(() -> {
            action.run();
            return null;
        });
        refresh();
    }

    private String go(String done, Runnable action) {
        String next = tell.trying(() -> {
            action.run();
            tell.done(TEXT + done);
            return "/council/meetings/run-meeting?faces-redirect=true&id=" + id;
        });
        refresh();
        return next;
    }

    public MeetingSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(id);
        }
        return sheet;
    }

    public boolean isChair() {
        return caller.may(Permission.CHAIR_MEETING, getSheet().meeting().bodyId());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
