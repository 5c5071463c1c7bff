package org.allmende.council.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Fraction;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.MajorityBase;
import org.allmende.council.majority.Outcome;
import org.allmende.council.majority.Tally;
import org.allmende.council.majority.Verdict;
import org.allmende.council.meetings.Quorum;
import org.allmende.council.motions.MotionText;
import org.allmende.platform.web.Refused;

/**
 * A body votes on a motion, openly. When the ballot opens, roll, text and rule are frozen; whoever is on the roll votes once;
 * when the chair closes it, the rule turns the count into an outcome that states its derivation. A closed ballot never changes.
 */
@Entity
@Table(name = "ballot")
public class Ballot {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "body_id") private long bodyId;
    @Column(name = "meeting_id") private long meetingId;
    @Column(name = "agenda_item_id") private long itemId;
    @Column(name = "motion_id") private long motionId;
    private String title;
    private String wording;
    @Enumerated(EnumType.STRING) @Column(name = "majority_base") private MajorityBase majorityBase;
    @Column(name = "majority_numerator") private long majorityNumerator;
    @Column(name = "majority_denominator") private long majorityDenominator;
    @Enumerated(EnumType.STRING) @Column(name = "majority_comparison") private Comparison majorityComparison;
    @Column(name = "majority_source") private String majoritySource;
    private long members;
    private long roll;
    @Column(name = "quorum_de") private String quorumDe;
    @Column(name = "quorum_en") private String quorumEn;
    @Column(name = "opened_at") private Instant openedAt;
    @Column(name = "opened_by") private long openedBy;
    @Column(name = "closed_at") private Instant closedAt;
    @Column(name = "closed_by") private Long closedBy;
    @Column(name = "yes_count") private Long yes;
    @Column(name = "no_count") private Long no;
    @Column(name = "abstain_count") private Long abstain;
    @Enumerated(EnumType.STRING) private Outcome outcome;
    @Column(name = "result_de") private String resultDe;
    @Column(name = "result_en") private String resultEn;

    protected Ballot() {}

    /** @throws Refused {@link VotingRefusal#NO_QUORUM} with its derivation */
    static Ballot open(MotionText motion, long meetingId, long itemId, Majority majority, Quorum quorum, Locale language, long person, Instant now) {
        if (!quorum.reached() || quorum.present() == 0) {
            throw new Refused(VotingRefusal.NO_QUORUM, quorum.text(language.getLanguage()));
        }
        Ballot ballot = new Ballot();
        ballot.bodyId = motion.bodyId();
        ballot.meetingId = meetingId;
        ballot.itemId = itemId;
        ballot.motionId = motion.id();
        ballot.title = motion.title();
        ballot.wording = motion.wording();
        ballot.majorityBase = majority.first().base();
        ballot.majorityNumerator = majority.first().share().numerator();
        ballot.majorityDenominator = majority.first().share().denominator();
        ballot.majorityComparison = majority.first().comparison();
        ballot.majoritySource = majority.source();
        ballot.members = quorum.members();
        ballot.roll = quorum.present();
        ballot.quorumDe = quorum.textDe();
        ballot.quorumEn = quorum.textEn();
        ballot.openedAt = now;
        ballot.openedBy = person;
        return ballot;
    }

    /** @return whether the motion is adopted */
    boolean close(Count count, long person, Instant now) {
        if (closedAt != null) {
            throw new Refused(VotingRefusal.BALLOT_CLOSED);
        }
        Verdict verdict = majority().decide(Tally.of(count.yes(), count.no(), count.abstain(), 0, roll, members, roll), List.of());
        closedAt = now;
        closedBy = person;
        yes = count.yes();
        no = count.no();
        abstain = count.abstain();
        outcome = verdict.outcome();
        resultDe = verdict.derivationDe();
        resultEn = verdict.derivationEn();
        return verdict.adopted();
    }

    Majority majority() {
        return Majority.of(new Condition(majorityBase, new Fraction(majorityNumerator, majorityDenominator), majorityComparison), majoritySource, null);
    }

    long id() {
        return id;
    }

    long bodyId() {
        return bodyId;
    }

    long meetingId() {
        return meetingId;
    }

    long motionId() {
        return motionId;
    }

    String resultDe() {
        return resultDe;
    }

    String resultEn() {
        return resultEn;
    }
}
