package org.allmende.council.paper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.web.Tell;

/** Gives papers out and takes counts in. The figures of the other person are shown only when both have counted. */
@Named
@ViewScoped
public class CountPapersPage implements Serializable {

    private static final String TEXT = "council.paper.count-papers.";

    @Inject PaperSheets sheets;
    @Inject GiveOutPaper giveOutPaper;
    @Inject TakeBackPaper takeBackPaper;
    @Inject EnterPaperCount enterPaperCount;
    @Inject SetPaperCountsAside setAside;
    @Inject Caller caller;
    @Inject Tell tell;

    private long ballotId;
    private List<CountInput> inputs;
    private transient PaperSheet sheet;

    public void load() {
        inputs = getSheet().givenByChamber().entrySet().stream()
                .map(given -> new CountInput(given.getKey(), getSheet().chamber(given.getKey()), given.getValue())).toList();
    }

    public String giveOut(long personId) {
        return act("given", () -> giveOutPaper.giveOut(ballotId, personId));
    }

    public String takeBack(long personId) {
        return act("taken-back", () -> takeBackPaper.takeBack(ballotId, personId));
    }

    public String enter() {
        return act("entered", () -> enterPaperCount.enter(ballotId, inputs.stream().map(CountInput::line).toList()));
    }

    public String setAside() {
        return act("set-aside", () -> setAside.setAside(ballotId));
    }

    private String act(String done, Runnable action) {
        sheet = null;
        return tell.trying(() -> {
            action.run();
            tell.done(TEXT + done);
            return "/council/paper/count-papers?faces-redirect=true&ballot=" + ballotId;
        });
    }

    public PaperSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(ballotId);
        }
        return sheet;
    }

    public boolean isMayGiveOut() {
        return getSheet().open() && !getSheet().begun() && isConducting();
    }

    /** Chair or secretary of this body. */
    public boolean isConducting() {
        return caller.may(Permission.KEEP_MINUTES, getSheet().bodyId());
    }

    public boolean isMayCount() {
        return getSheet().open() && getSheet().given() > 0 && !getSheet().counted() && !getSheet().countedBy(caller.personId())
                && caller.may(Permission.CAST_VOTE, getSheet().bodyId());
    }

    /** I have counted, the other person has not. */
    public boolean isWaiting() {
        return getSheet().counts().size() == 1 && getSheet().countedBy(caller.personId());
    }

    public List<CountInput> getInputs() {
        return inputs;
    }

    public long getBallotId() {
        return ballotId;
    }

    public void setBallotId(long ballotId) {
        this.ballotId = ballotId;
    }
}
