package org.allmende.council.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allmende.council.majority.ChamberTally;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.Outcome;
import org.allmende.council.majority.Tally;
import org.allmende.council.majority.Verdict;
import org.allmende.platform.i18n.Texts;

/** What a rule would make of a vote, derived by the rule itself. @param counts "Von 20 Anwesenden stimmen 12 mit Ja und 8 mit Nein" */
public record WorkedExample(String counts, Outcome outcome, String derivation) {

    private static final int FEW = 5;
    private static final int SOME = 20;
    private static final int OF = 20;

    /** So many of twenty say yes and no, the others abstain. */
    private record Vote(int yes, int no) {}

    private static final List<Vote> VOTES = List.of(new Vote(16, 4), new Vote(12, 8), new Vote(10, 10), new Vote(8, 2));

    /** All members are there and vote, in each chamber alike; a body of few is taken as one of twenty. */
    static List<WorkedExample> of(Majority majority, BodySheet body, Locale language) {
        return VOTES.stream().map(vote -> example(majority, vote, body, language)).toList();
    }

    private static WorkedExample example(Majority majority, Vote vote, BodySheet body, Locale language) {
        List<ChamberTally> chambers = new ArrayList<>();
        body.chambers().forEach(chamber -> chambers.add(new ChamberTally(chamber.id(), chamber.name(), tally(vote, chamber.seats()))));
        Tally all = chambers.isEmpty() ? tally(vote, body.members() < FEW ? SOME : body.members())
                : chambers.stream().map(ChamberTally::tally).reduce(Tally.NONE, WorkedExample::together);
        Verdict verdict = majority.decide(all, chambers);
        String counts = Texts.of(language, "council.bodies.example", all.present(), all.yes(), all.no(), all.abstain());
        return new WorkedExample(counts, verdict.outcome(), verdict.derivation(language.getLanguage()));
    }

    /** Yes rounds up, no takes the rest where nobody abstains. */
    private static Tally tally(Vote vote, int seats) {
        int no = seats * vote.no() / OF;
        int yes = vote.yes() + vote.no() == OF && vote.yes() != vote.no() ? seats - no : seats * vote.yes() / OF;
        return Tally.of(yes, no, seats - yes - no, 0, seats, seats, seats);
    }

    private static Tally together(Tally a, Tally b) {
        return new Tally(a.yes().add(b.yes()), a.no().add(b.no()), a.abstain().add(b.abstain()), a.invalid().add(b.invalid()), a.present().add(b.present()),
                a.members().add(b.members()), a.entitled().add(b.entitled()));
    }
}
