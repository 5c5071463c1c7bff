package org.allmende.council.voting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.council.polls.PollOption;
import org.allmende.council.polls.PollTexts;

/**
 * Every paper but yes and no. It is filled in, shown once more to check, and only then cast: the page that asks to check
 * carries what was filled in as the field {@code paper}, so that the server keeps nothing of it.
 */
@Named
@RequestScoped
public class PaperInput implements MarksInput {

    private static final String CHECKED = "paper";
    private static final String REASON = "reason";
    private static final List<Integer> SCALE = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    private static final List<String> CONSENTS = List.of("CONSENT", "STAND_ASIDE", Marks.OBJECT);

    @Inject PollTexts polls;

    private Map<String, String> parameters;
    private Map<String, String> statements;
    private Map<String, String> fields;
    private Marks toCheck;

    @PostConstruct
    void read() {
        parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    @Override
    public boolean takes(BallotMethod method) {
        return method != BallotMethod.YES_NO_ABSTAIN;
    }

    @Override
    public Marks marks(BallotSheet ballot) {
        return parameters.containsKey(CHECKED) ? new Marks(parameters.get(CHECKED)) : new PaperForm(ballot.method(), ballot.options(), parameters).marks();
    }

    @Override
    public boolean checked(Marks marks) {
        boolean checked = parameters.containsKey(CHECKED);
        toCheck = checked ? null : marks;
        return checked;
    }

    /** An objection without a reason is not even shown to check. */
    @Override
    public String reason() {
        return parameters.get(REASON);
    }

    @Override
    public String field() {
        return "voteForm";
    }

    /** What is shown to check, or null. */
    public Marks getToCheck() {
        return toCheck;
    }

    public List<Integer> getScale() {
        return SCALE;
    }

    public List<String> getConsents() {
        return CONSENTS;
    }

    /** Back from checking to filling in, with everything as it was. */
    public String edit() {
        return null;
    }

    public List<PaperLines.Line> lines(BallotSheet ballot, Marks marks) {
        return marks == null ? List.of() : PaperLines.of(ballot.method(), ballot.options(), marks);
    }

    /** A paper in one line. */
    public String said(BallotSheet ballot, Marks marks) {
        return PaperLines.said(ballot.method(), ballot.options(), marks);
    }

    public boolean ticked(BallotSheet ballot, int position) {
        return fields(ballot).containsKey("approve_" + position);
    }

    /** @return the number as text, or empty */
    public String number(BallotSheet ballot, String field) {
        return fields(ballot).getOrDefault(field, "");
    }

    public String reason(BallotSheet ballot) {
        String typed = parameters.get(REASON);
        return typed == null && ballot.mine().reason() != null ? ballot.mine().reason() : typed;
    }

    /** As just typed; or as shown to check; or, where the vote may be changed, as cast. */
    private Map<String, String> fields(BallotSheet ballot) {
        if (fields == null) {
            if (parameters.containsKey(CHECKED)) {
                fields = PaperForm.fieldsOf(ballot.method(), new Marks(parameters.get(CHECKED)));
            } else if (FacesContext.getCurrentInstance().isPostback() || ballot.mine().marks() == null) {
                fields = parameters;
            } else {
                fields = PaperForm.fieldsOf(ballot.method(), ballot.mine().marks());
            }
        }
        return fields;
    }

    /** What speaks for an option, in the words of the poll. */
    public String about(BallotSheet ballot, String label) {
        if (statements == null) {
            statements = new HashMap<>();
            if (ballot.pollId() != null) {
                polls.of(ballot.pollId()).options().forEach((PollOption option) -> statements.put(option.label(), option.statement()));
            }
        }
        return statements.get(label);
    }
}
