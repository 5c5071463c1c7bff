package org.allmende.council.polls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.allmende.platform.web.Refused;

/**
 * A question with several answers. It is planned by chair or secretary; members propose candidates or options; candidates accept
 * or decline. From the moment its first ballot opens nothing changes any more, also for a run-off.
 */
@Entity
@Table(name = "poll")
public class Poll {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "body_id") private long bodyId;
    @Column(name = "agenda_item_id") private Long agendaItemId;
    @Enumerated(EnumType.STRING) private PollKind kind;
    private String title;
    private String text;
    @Enumerated(EnumType.STRING) private PollMethod method;
    private int seats;
    @Enumerated(EnumType.STRING) private Office office;
    @Column(name = "planned_by") private long plannedBy;
    @Column(name = "planned_at") private Instant plannedAt;
    @Column(name = "opened_at") private Instant openedAt;

    protected Poll() {}

    static Poll planned(long bodyId, Long agendaItemId, PollPlan plan, long person, Instant now) {
        plan.require();
        Poll poll = new Poll();
        poll.bodyId = bodyId;
        poll.agendaItemId = agendaItemId;
        poll.kind = plan.method().kind();
        poll.title = plan.title();
        poll.text = plan.text();
        poll.method = plan.method();
        poll.seats = plan.seats();
        poll.office = plan.office();
        poll.plannedBy = person;
        poll.plannedAt = now;
        return poll;
    }

    /** @param standing how many can be voted for, without the passive option */
    void open(int standing, Instant now) {
        if (standing == 0) {
            throw new Refused(kind == PollKind.ELECTION ? PollsRefusal.NO_CANDIDATE : PollsRefusal.NO_OPTION);
        }
        if (openedAt == null) {
            openedAt = now;
        }
    }

    void requireElection() {
        requireOpenForChanges(PollKind.ELECTION, PollsRefusal.NO_ELECTION);
    }

    void requireOptions() {
        requireOpenForChanges(PollKind.CONSENSING, PollsRefusal.NO_OPTIONS_HERE);
    }

    private void requireOpenForChanges(PollKind wanted, PollsRefusal other) {
        if (kind != wanted) {
            throw new Refused(other);
        }
        if (openedAt != null) {
            throw new Refused(PollsRefusal.OPENED);
        }
    }

    long id() {
        return id;
    }

    long bodyId() {
        return bodyId;
    }

    PollKind kind() {
        return kind;
    }
}
