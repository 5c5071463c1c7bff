package org.allmende.council.circular;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.allmende.council.bodies.Circular;
import org.allmende.council.bodies.Statute;
import org.allmende.council.bodies.Statutes;
import org.allmende.council.polls.PollBallot;
import org.allmende.council.polls.PollBallots;
import org.allmende.council.polls.PollText;
import org.allmende.council.polls.PollTexts;
import org.allmende.council.voting.BallotOpening;
import org.allmende.council.voting.Form;
import org.allmende.council.voting.NewBallot;
import org.allmende.council.voting.PutToVote;
import org.allmende.council.voting.Rolls;
import org.allmende.council.voting.Voter;
import org.allmende.platform.jobs.Jobs;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * The chair puts an election or a choice that was planned without a meeting to the vote until a deadline. Only where the statutes
 * let a body decide outside meetings by its rule: several answers cannot have everybody's yes (BGB s. 32 (3)).
 */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class OpenCircularPoll {

    @Inject PollTexts polls;
    @Inject PollBallots ballots;
    @Inject CircularMails mails;
    @Inject Statutes statutes;
    @Inject PutToVote putToVote;
    @Inject Rolls rolls;
    @Inject Jobs jobs;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param deadline local time of the district, at least four hours ahead @param fewConfirmed see {@link OpenCircular} @return the ballot's id */
    public long open(@Subject long pollId, LocalDateTime deadline, Form form, boolean fewConfirmed) {
        Instant now = clock.now();
        PollText poll = lock(pollId);
        if (!caller.may(Permission.CHAIR_MEETING, poll.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        if (poll.agendaItemId() != null || ballots.ofPoll(pollId, null).stream().anyMatch(ballot -> !PollBallot.CANCELLED.equals(ballot.state()))) {
            throw new Refused(CircularRefusal.NOT_WAITING);
        }
        Statute statute = statutes.of(poll.bodyId(), Clock.dateOf(now));
        if (statute.circular() != Circular.MAJORITY) {
            throw new Refused(CircularRefusal.NOT_ALLOWED, statute.source());
        }
        Instant ends = OpenCircular.end(deadline, now);
        long ballot = putToVote.open(ballot(poll, statute, BallotOpening.of(form, fewConfirmed), ends, now), caller.personId(), now);
        DeadlineRule.reminders(now, ends).forEach((which, at) -> jobs.schedule(RemindOfCircular.KIND, ballot + ":" + which, at));
        jobs.schedule(CloseCircular.KIND, Long.toString(ballot), ends);
        mails.tellOpened(ballot);
        return ballot;
    }

    private PollText lock(long pollId) {
        sql.first("SELECT id FROM poll WHERE id = ? FOR UPDATE", row -> row.getLong(1), pollId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        return polls.of(pollId);
    }

    private NewBallot ballot(PollText poll, Statute statute, BallotOpening how, Instant ends, Instant now) {
        List<Voter> roll = rolls.ofBody(poll.bodyId(), Clock.dateOf(now), List.of());
        if (roll.isEmpty()) {
            throw new Refused(CircularRefusal.NOBODY_LEFT);
        }
        BigDecimal weight = roll.stream().map(Voter::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new NewBallot(null, null, null, poll.id(), ends, statute, how, roll, roll.size(), weight, OpenCircular.basis(Locale.GERMAN, statute, roll.size(), 0),
                OpenCircular.basis(Locale.ENGLISH, statute, roll.size(), 0), null, List.of());
    }
}
