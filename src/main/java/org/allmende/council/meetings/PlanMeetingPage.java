package org.allmende.council.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.allmende.council.bodies.Bodies;
import org.allmende.council.bodies.BodyRow;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

@Named
@ViewScoped
public class PlanMeetingPage implements Serializable {

    @Inject PlanMeeting planMeeting;
    @Inject Bodies bodies;
    @Inject Caller caller;
    @Inject Tell tell;

    private Long bodyId;
    private String title;
    private String date;
    private String time = "19:00";
    private String place;

    public void load() {
        if (!caller.may(Permission.CHAIR_MEETING)) {
            throw new Refused(caller.signedIn() ? SecurityRefusal.NOT_ALLOWED : SecurityRefusal.SIGN_IN_FIRST);
        }
    }

    public String plan() {
        return tell.trying(() -> {
            long id = planMeeting.plan(bodyId, title, start(), place);
            tell.done("council.meetings.plan-meeting.done");
            return "/council/meetings/run-meeting?faces-redirect=true&id=" + id;
        });
    }

    private LocalDateTime start() {
        try {
            return LocalDateTime.of(LocalDate.parse(date), LocalTime.parse(time));
        } catch (DateTimeParseException e) {
            throw new Refused(MeetingsRefusal.TITLE_MISSING);
        }
    }

    public List<BodyRow> getBodies() {
        return bodies.all().stream().filter(body -> caller.may(Permission.CHAIR_MEETING, body.id())).toList();
    }

    public Long getBodyId() {
        return bodyId;
    }

    public void setBodyId(Long bodyId) {
        this.bodyId = bodyId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
