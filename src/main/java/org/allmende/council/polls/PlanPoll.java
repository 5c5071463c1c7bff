package org.allmende.council.polls;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.allmende.council.bodies.Circular;
import org.allmende.council.bodies.Statute;
import org.allmende.council.bodies.Statutes;
import org.allmende.council.meetings.AddAgendaItem;
import org.allmende.council.meetings.MeetingRows;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Plans an election or a choice among options, as an item of a meeting or to be voted on without one. */
@UseCase
@Requires(Permission.KEEP_MINUTES)
public class PlanPoll {

    @Inject Polls polls;
    @Inject AddAgendaItem addAgendaItem;
    @Inject MeetingRows meetings;
    @Inject Statutes statutes;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param meetingId the meeting at whose end of the agenda it is put, or null @return the poll's id */
    public long plan(@Scope long bodyId, Long meetingId, PollPlan plan) {
        Instant now = clock.now();
        plan.require();
        if (meetingId == null) {
            requireCircular(statutes.of(bodyId, Clock.dateOf(now)));
        }
        Poll poll = polls.add(Poll.planned(bodyId, meetingId == null ? null : item(bodyId, meetingId, plan), plan, caller.personId(), now));
        if (poll.kind() == PollKind.CONSENSING) {
            polls.addOption(poll, Texts.of(Locale.GERMAN, "council.polls.passive"), "", null, null, true, null, now);
        }
        return poll.id();
    }

    /** Everybody's yes, which the law asks for outside meetings, cannot be had for one of several answers. */
    private static void requireCircular(Statute statute) {
        if (statute.circular() != Circular.MAJORITY) {
            throw new Refused(PollsRefusal.NO_CIRCULAR, statute.source());
        }
    }

    private long item(long bodyId, long meetingId, PollPlan plan) {
        if (meetings.of(meetingId).bodyId() != bodyId) {
            throw new Refused(PollsRefusal.OTHER_BODY);
        }
        return addAgendaItem.add(meetingId, plan.title());
    }
}
