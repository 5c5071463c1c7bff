package org.allmende.council.polls;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.allmende.council.bodies.Bodies;
import org.allmende.council.bodies.Circular;
import org.allmende.council.bodies.Statutes;
import org.allmende.council.meetings.MeetingRow;
import org.allmende.council.meetings.MeetingRows;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** Where the vote takes place is one choice: a meeting ahead, or a body without a meeting. */
@Named
@ViewScoped
public class PlanPollPage implements Serializable {

    private static final String MEETING = "meeting-";
    private static final String BODY = "body-";

    @Inject PlanPoll planPoll;
    @Inject Bodies bodies;
    @Inject Statutes statutes;
    @Inject MeetingRows meetings;
    @Inject Language language;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Tell tell;

    private Long meeting;
    private String place;
    private String title;
    private String text;
    private PollMethod method;
    private int seats = 1;
    private Office office;

    public void load() {
        if (!caller.may(Permission.KEEP_MINUTES)) {
            throw new Refused(caller.signedIn() ? SecurityRefusal.NOT_ALLOWED : SecurityRefusal.SIGN_IN_FIRST);
        }
        place = meeting == null ? null : MEETING + meeting;
    }

    public String plan() {
        return tell.trying(() -> {
            PollPlan plan = new PollPlan(title, text, method, seats, office);
            long id = place.startsWith(MEETING) ? inMeeting(Long.parseLong(place.substring(MEETING.length())), plan)
                    : planPoll.plan(Long.parseLong(place.substring(BODY.length())), null, plan);
            tell.done("council.polls.plan-poll.done." + method.kind());
            return "/council/polls/poll?faces-redirect=true&id=" + id;
        });
    }

    private long inMeeting(long meetingId, PollPlan plan) {
        return planPoll.plan(meetings.of(meetingId).bodyId(), meetingId, plan);
    }

    public List<SelectItem> getPlaces() {
        List<SelectItem> places = new ArrayList<>();
        meetings.ahead(true).stream().filter(row -> caller.may(Permission.KEEP_MINUTES, row.bodyId())).forEach(row -> places.add(new SelectItem(MEETING + row.id(), name(row))));
        bodies.all().stream().filter(body -> caller.may(Permission.KEEP_MINUTES, body.id()) && statutes.of(body.id(), clock.today()).circular() == Circular.MAJORITY)
                .forEach(body -> places.add(new SelectItem(BODY + body.id(), Texts.of(language.getLocale(), "council.polls.plan-poll.without-meeting", body.name()))));
        return places;
    }

    private String name(MeetingRow row) {
        return row.title() + ", " + Formats.dateWithYear(row.day(), language.getLocale());
    }

    public PollMethod[] getMethods() {
        return PollMethod.values();
    }

    public Office[] getOffices() {
        return Office.values();
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public PollMethod getMethod() {
        return method;
    }

    public void setMethod(PollMethod method) {
        this.method = method;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office office) {
        this.office = office;
    }
}
