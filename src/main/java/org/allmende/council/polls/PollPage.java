package org.allmende.council.polls;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.allmende.council.bodies.MemberRow;
import org.allmende.council.bodies.Members;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Tell;

/** A poll to read, and what the reader can do about it before the vote. */
@Named
@ViewScoped
public class PollPage implements Serializable {

    private static final String TEXT = "council.polls.poll.";

    @Inject PollSheets sheets;
    @Inject PollBallots ballots;
    @Inject Members members;
    @Inject ProposeCandidate proposeCandidate;
    @Inject AcceptCandidacy acceptCandidacy;
    @Inject DeclineCandidacy declineCandidacy;
    @Inject AddOption addOption;
    @Inject RemoveOption removeOption;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Tell tell;

    private long id;
    private Long person;
    private String statement;
    private String label;
    private transient PollSheet poll;
    private transient List<MemberRow> proposable;

    public void load() {
        getPoll();
    }

    public String propose() {
        return go("proposed", () -> proposeCandidate.propose(id, person == null ? 0 : person, statement));
    }

    public String stand() {
        return go("standing", () -> proposeCandidate.propose(id, caller.personId(), statement));
    }

    public String accept() {
        return go("standing", () -> acceptCandidacy.accept(getMine().id(), statement));
    }

    public String decline() {
        return go("declined", () -> declineCandidacy.decline(getMine().id()));
    }

    public String add() {
        return go("option-added", () -> addOption.add(id, label, statement));
    }

    public String remove(long optionId) {
        return go("option-removed", () -> removeOption.remove(optionId));
    }

    private String go(String done, Runnable action) {
        return tell.trying(() -> {
            poll = null;
            action.run();
            tell.done(TEXT + done);
            return "/council/polls/poll?faces-redirect=true&id=" + id;
        });
    }

    public PollSheet getPoll() {
        if (poll == null) {
            poll = sheets.of(id);
        }
        return poll;
    }

    /** Where it was or is voted on, the newest last. */
    public List<PollBallot> getBallots() {
        return ballots.ofPoll(id, caller.personIdOrNull());
    }

    /** Whether the reader may propose something now. */
    public boolean isMayPropose() {
        return !getPoll().opened() && caller.may(Permission.PROPOSE_MOTION, getPoll().bodyId());
    }

    /** The reader's own candidacy, or null. */
    public OptionRow getMine() {
        return getPoll().of(caller.personId());
    }

    public boolean mayRemove(OptionRow option) {
        return !getPoll().opened() && !getPoll().election() && !option.passive()
                && (option.proposedBy() == caller.personId() || caller.may(Permission.KEEP_MINUTES, getPoll().bodyId()));
    }

    /** Members who are not proposed yet, without the reader: who stands oneself says so. */
    public List<MemberRow> getProposable() {
        if (proposable == null) {
            proposable = members.of(getPoll().bodyId(), clock.today()).stream()
                    .filter(member -> member.personId() != caller.personId() && getPoll().of(member.personId()) == null).toList();
        }
        return proposable;
    }

    /** Whether the reader is a member who can stand and does not yet. */
    public boolean isMayStand() {
        return getMine() == null && members.of(getPoll().bodyId(), clock.today()).stream().anyMatch(member -> member.personId() == caller.personId());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
