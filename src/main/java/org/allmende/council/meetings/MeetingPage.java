package org.allmende.council.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.allmende.council.motions.MotionPreview;
import org.allmende.council.register.ChangeLine;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.web.Tell;

@Named
@ViewScoped
public class MeetingPage implements Serializable {

    @Inject MeetingSheets sheets;
    @Inject MotionPreview preview;
    @Inject CheckInToMeeting checkIn;
    @Inject RecuseFromItem recuse;
    @Inject Caller caller;
    @Inject Tell tell;

    private long id;
    private Long recusalItem;
    private String recusalReason;
    private transient MeetingSheet sheet;
    private transient List<ChangeLine> changes;

    public void load() {
        getSheet();
    }

    /** The page was told that something changed. */
    public void refresh() {
        sheet = null;
        changes = null;
    }

    public String checkIn() {
        return act("council.meetings.meeting.checked-in", () -> checkIn.checkIn(id));
    }

    public String recuse() {
        return act("council.meetings.meeting.recused", () -> recuse.recuse(recusalItem, caller.personId(), recusalReason));
    }

    private String act(String done, Runnable action) {
        return tell.trying(() -> {
            refresh();
            action.run();
            tell.done(done);
            return "/council/meetings/meeting?faces-redirect=true&id=" + id;
        });
    }

    public MeetingSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(id);
        }
        return sheet;
    }

    /** Me as a member of this body, or null. */
    public AttendeeRow getMember() {
        return getSheet().member(caller.personId());
    }

    public boolean isMayCheckIn() {
        return getSheet().meeting().running() && getMember() != null && !getMember().present() && caller.may(Permission.CAST_VOTE, getSheet().meeting().bodyId());
    }

    public boolean isMayRun() {
        return caller.may(Permission.KEEP_MINUTES, getSheet().meeting().bodyId());
    }

    /** Not for who is here: coming in person ends a proxy. */
    public boolean isMayGiveProxy() {
        return getSheet().allowsProxies() && getMember() != null && !getMember().present() && caller.may(Permission.CAST_VOTE, getSheet().meeting().bodyId());
    }

    /** The names of those who let me vote for them, or empty. */
    public String getHoldsFor() {
        return getSheet().members().stream().filter(member -> !member.present() && Objects.equals(member.holderId(), caller.personIdOrNull()))
                .map(AttendeeRow::name).collect(Collectors.joining(", "));
    }

    /** Motions still to be voted on, for which a member may be recused. */
    public List<AgendaRow> getRecusable() {
        return getMember() == null || getSheet().meeting().closed() ? List.of()
                : getSheet().agenda().stream().filter(item -> item.canOpenBallot() && !item.isRecused(caller.personId())).toList();
    }

    /** What the motion called up would change. */
    public List<ChangeLine> getChanges() {
        if (changes == null) {
            AgendaRow current = getSheet().current();
            changes = current == null || current.motionId() == null || current.ballot() != null ? List.of() : preview.of(current.motionId());
        }
        return changes;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getRecusalItem() {
        return recusalItem;
    }

    public void setRecusalItem(Long recusalItem) {
        this.recusalItem = recusalItem;
    }

    public String getRecusalReason() {
        return recusalReason;
    }

    public void setRecusalReason(String recusalReason) {
        this.recusalReason = recusalReason;
    }
}
