package org.allmende.council.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.allmende.platform.web.Refused;

/**
 * A body votes on a motion or a poll. When the ballot opens, text, options, roll and rule are frozen; whoever is on the roll votes
 * once, openly or into a sealed box; when it closes, the count becomes an outcome that states its derivation. A genuine tie waits
 * for a lot, the chair or a run-off. Beyond that a closed ballot never changes. One that cannot be counted is cancelled with a reason.
 */
@Entity
@Table(name = "ballot")
public class Ballot {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "body_id") private long bodyId;
    @Column(name = "meeting_id") private Long meetingId;
    @Column(name = "agenda_item_id") private Long itemId;
    @Column(name = "motion_id") private Long motionId;
    @Column(name = "poll_id") private Long pollId;
    @Column(name = "deadline_at") private Instant deadlineAt;
    private String title;
    private String wording;
    @Enumerated(EnumType.STRING) private BallotMethod method;
    @Enumerated(EnumType.STRING) private Form form;
    private Integer seats;
    @Column(name = "statute_rule_id") private long ruleId;
    private boolean changeable;
    @Column(name = "round_no") private int round;
    @Column(name = "runoff_of") private Long runoffOf;
    @Column(name = "seal_name") private String sealName;
    private long members;
    private long roll;
    @Column(name = "members_weight") private BigDecimal membersWeight;
    @Column(name = "entitled_weight") private BigDecimal entitledWeight;
    @Column(name = "quorum_de") private String quorumDe;
    @Column(name = "quorum_en") private String quorumEn;
    @Column(name = "opened_at") private Instant openedAt;
    @Column(name = "opened_by") private long openedBy;
    @Column(name = "closed_at") private Instant closedAt;
    @Column(name = "closed_by") private Long closedBy;
    @Column(name = "yes_count") private BigDecimal yes;
    @Column(name = "no_count") private BigDecimal no;
    @Column(name = "abstain_count") private BigDecimal abstain;
    @Column(name = "invalid_count") private BigDecimal invalid;
    @Enumerated(EnumType.STRING) private BallotOutcome outcome;
    private String result;
    @Column(name = "result_de") private String resultDe;
    @Column(name = "result_en") private String resultEn;
    @Column(name = "cancelled_by") private Long cancelledBy;
    @Column(name = "cancel_reason") private String cancelReason;

    protected Ballot() {}

    /** @param sealName the name under which a sealed box knows its key, or null */
    static Ballot open(NewBallot what, Subject subject, int round, String sealName, long person, Instant now) {
        Ballot ballot = new Ballot();
        ballot.bodyId = subject.bodyId();
        ballot.title = subject.title();
        ballot.wording = subject.wording();
        ballot.method = subject.method();
        ballot.seats = subject.seats();
        ballot.meetingId = what.meetingId();
        ballot.itemId = what.itemId();
        ballot.motionId = what.motionId();
        ballot.pollId = what.pollId();
        ballot.deadlineAt = what.deadlineAt();
        ballot.form = what.how().form();
        ballot.ruleId = what.statute().ruleId(what.how().purpose());
        ballot.changeable = what.how().changeable();
        ballot.round = round;
        ballot.runoffOf = what.runoffOf();
        ballot.sealName = sealName;
        ballot.members = what.members();
        ballot.roll = what.roll().size();
        ballot.membersWeight = what.membersWeight();
        ballot.entitledWeight = what.entitledWeight();
        ballot.quorumDe = what.quorumDe();
        ballot.quorumEn = what.quorumEn();
        ballot.openedAt = now;
        ballot.openedBy = person;
        return ballot;
    }

    /** @param person null when the deadline closed it */
    void close(Counted counted, Long person, Instant now) {
        requireOpen();
        closedAt = now;
        closedBy = person;
        keep(counted);
    }

    /** A lot was drawn: the same papers were counted again. */
    void settle(Counted counted) {
        requireTied();
        keep(counted);
    }

    void requireTied() {
        if (outcome != BallotOutcome.TIED) {
            throw new Refused(VotingRefusal.NOT_TIED);
        }
    }

    private void keep(Counted counted) {
        yes = counted.yes();
        no = counted.no();
        abstain = counted.abstain();
        invalid = counted.invalid();
        outcome = counted.outcome();
        result = counted.result();
        resultDe = counted.resultDe();
        resultEn = counted.resultEn();
    }

    void cancel(String reason, long person, Instant now) {
        requireOpen();
        closedAt = now;
        closedBy = person;
        cancelledBy = person;
        cancelReason = reason;
    }

    /** Outside a meeting the chair waits for the deadline, or until everybody has voted. */
    void requireDue(long cast, Instant now) {
        if (deadlineAt != null && now.isBefore(deadlineAt) && cast < roll) {
            throw new Refused(VotingRefusal.DEADLINE_AHEAD);
        }
    }

    void requireOpen() {
        if (closedAt != null) {
            throw new Refused(VotingRefusal.BALLOT_CLOSED);
        }
    }

    /** What the vote is on, at the moment of opening. @param seats null for a motion */
    record Subject(long bodyId, String title, String wording, BallotMethod method, Integer seats) {}

    boolean adopted() {
        return outcome == BallotOutcome.ACCEPTED;
    }

    long id() {
        return id;
    }

    long bodyId() {
        return bodyId;
    }

    Long meetingId() {
        return meetingId;
    }

    Long itemId() {
        return itemId;
    }

    Long motionId() {
        return motionId;
    }

    Long pollId() {
        return pollId;
    }

    boolean circular() {
        return deadlineAt != null;
    }

    BallotMethod method() {
        return method;
    }

    Form form() {
        return form;
    }

    int seats() {
        return seats == null ? 1 : seats;
    }

    long ruleId() {
        return ruleId;
    }

    String title() {
        return title;
    }

    Long runoffOf() {
        return runoffOf;
    }

    long openedBy() {
        return openedBy;
    }

    BigDecimal membersWeight() {
        return membersWeight;
    }

    BigDecimal entitledWeight() {
        return entitledWeight;
    }

    BallotOutcome outcome() {
        return outcome;
    }

    BigDecimal yes() {
        return yes;
    }

    BigDecimal no() {
        return no;
    }

    BigDecimal abstain() {
        return abstain;
    }

    String wording() {
        return wording;
    }

    /** JSON of the count of a poll. */
    String result() {
        return result;
    }

    String resultDe() {
        return resultDe;
    }

    String resultEn() {
        return resultEn;
    }
}
