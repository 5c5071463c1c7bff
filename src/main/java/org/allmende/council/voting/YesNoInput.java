package org.allmende.council.voting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Yes, no, abstention, or invalid on purpose. */
@Named
@RequestScoped
public class YesNoInput implements MarksInput {

    private String choice;

    @Override
    public boolean takes(BallotMethod method) {
        return method == BallotMethod.YES_NO_ABSTAIN;
    }

    @Override
    public Marks marks(BallotSheet ballot) {
        return choice == null || choice.isBlank() ? null : new Marks(choice);
    }

    @Override
    public String field() {
        return "vote-yes";
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
