package org.allmende.council.circular;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.allmende.council.polls.PollSheet;
import org.allmende.council.voting.Form;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Tell;

/** The part of a poll's page with which the chair opens it without a meeting. */
@Named
@RequestScoped
public class OpenCircularPollPage {

    private static final int USUAL_DAYS = 7;

    @Inject OpenCircularPoll openCircularPoll;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Tell tell;

    private String date;
    private String time = "20:00";
    private Form form = Form.OPEN;
    private boolean fewConfirmed;

    public boolean mayOpen(PollSheet poll) {
        return poll.meetingId() == null && !poll.opened() && caller.may(Permission.CHAIR_MEETING, poll.bodyId());
    }

    public String open(long pollId) {
        return tell.trying(() -> {
            openCircularPoll.open(pollId, DeadlineRule.entered(date, time), form, fewConfirmed);
            tell.done("council.circular.open-circular.done");
            return "/council/polls/poll?faces-redirect=true&id=" + pollId;
        });
    }

    public String getDate() {
        return date == null ? clock.today().plusDays(USUAL_DAYS).toString() : date;
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

    public Form getForm() {
        return form;
    }

    public void setForm(Form form) {
        this.form = form;
    }

    public boolean isFewConfirmed() {
        return fewConfirmed;
    }

    public void setFewConfirmed(boolean fewConfirmed) {
        this.fewConfirmed = fewConfirmed;
    }
}
