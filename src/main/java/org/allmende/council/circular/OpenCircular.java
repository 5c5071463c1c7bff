package org.allmende.council.circular;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.allmende.council.bodies.Circular;
import org.allmende.council.bodies.Purpose;
import org.allmende.council.bodies.Statute;
import org.allmende.council.bodies.Statutes;
import org.allmende.council.majority.Section;
import org.allmende.council.voting.BallotMethod;
import org.allmende.council.voting.BallotOpening;
import org.allmende.council.voting.Form;
import org.allmende.council.voting.NewBallot;
import org.allmende.council.voting.PutToVote;
import org.allmende.council.voting.Rolls;
import org.allmende.council.voting.Voter;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.jobs.Jobs;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * The chair puts a seconded motion to the vote without a meeting. On the roll are all members of that day without the recused; they
 * are told by mail, reminded, and at the deadline the vote closes by itself.
 */
@UseCase
@Requires(Permission.CHAIR_MEETING)
public class OpenCircular {

    @Inject CircularRecusals recusals;
    @Inject CircularMails mails;
    @Inject Statutes statutes;
    @Inject PutToVote putToVote;
    @Inject Rolls rolls;
    @Inject Jobs jobs;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * @param deadline local time of the district, at least four hours ahead
     * @param changeable whether votes may be changed until then, where the statutes allow it
     * @param fewConfirmed the chair was warned that fewer than five take part in a secret vote
     * @return the ballot's id
     */
    public long open(@Subject long motionId, LocalDateTime deadline, Form form, boolean changeable, boolean fewConfirmed) {
        Instant now = clock.now();
        long body = recusals.lockWaiting(motionId);
        if (!caller.may(Permission.CHAIR_MEETING, body)) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        Statute statute = statutes.of(body, Clock.dateOf(now));
        if (statute.circular() == Circular.NO) {
            throw new Refused(CircularRefusal.NOT_ALLOWED, statute.source());
        }
        Instant ends = end(deadline, now);
        BallotOpening how = new BallotOpening(BallotMethod.YES_NO_ABSTAIN, form, Purpose.MOTION, changeable, fewConfirmed);
        long ballot = putToVote.open(ballot(motionId, body, statute, how, ends, now), caller.personId(), now);
        DeadlineRule.reminders(now, ends).forEach((which, at) -> jobs.schedule(RemindOfCircular.KIND, ballot + ":" + which, at));
        jobs.schedule(CloseCircular.KIND, Long.toString(ballot), ends);
        mails.tellOpened(ballot);
        return ballot;
    }

    static Instant end(LocalDateTime deadline, Instant now) {
        if (deadline == null) {
            throw new Refused(CircularRefusal.DEADLINE_MISSING);
        }
        Instant ends = Clock.at(deadline);
        if (!DeadlineRule.isFarEnough(ends, now)) {
            throw new Refused(CircularRefusal.DEADLINE_TOO_SOON, DeadlineRule.LEAST.toHours());
        }
        return ends;
    }

    private NewBallot ballot(long motionId, long body, Statute statute, BallotOpening how, Instant ends, Instant now) {
        List<Long> recused = recusals.of(motionId).stream().map(CircularRecusal::personId).toList();
        List<Voter> roll = rolls.ofBody(body, Clock.dateOf(now), recused);
        if (roll.isEmpty()) {
            throw new Refused(CircularRefusal.NOBODY_LEFT);
        }
        BigDecimal weight = roll.stream().map(Voter::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new NewBallot(null, null, motionId, null, ends, statute, how, roll, roll.size(), weight,
                basis(Locale.GERMAN, statute, roll.size(), recused.size()), basis(Locale.ENGLISH, statute, roll.size(), recused.size()), null, List.of());
    }

    /** What stands in place of a quorum. */
    static String basis(Locale language, Statute statute, int roll, int recused) {
        String left = recused == 0 ? "" : Texts.of(language, "council.meetings.quorum.recused", recused);
        return Texts.of(language, "council.circular.basis." + statute.circular(), roll, Section.in(language, statute.source()), left);
    }
}
