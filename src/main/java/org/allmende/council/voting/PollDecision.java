package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.allmende.council.elections.ResultJson;
import org.allmende.council.elections.ResultView;
import org.allmende.council.register.NewDecision;
import org.allmende.council.register.PlainResolution;
import org.allmende.council.register.RecordDecision;
import org.allmende.platform.i18n.Texts;

/** Puts the result of an election or a choice into the register: who is elected, or what is chosen, effective at once. */
@ApplicationScoped
class PollDecision {

    private static final String TEXT = "council.voting.poll-decision.";

    @Inject RecordDecision register;

    /** Inside the transaction that decided it. */
    void record(Ballot ballot, LocalDate today) {
        ResultView result = ResultJson.read(ballot.result());
        String wording = Texts.of(Locale.GERMAN, TEXT + (ballot.method().elects() ? "elected" : "chosen"), names(result.winners()));
        register.record(new NewDecision(ballot.bodyId(), null, ballot.id(), ballot.title(), wording, ballot.wording(), today, BigDecimal.ZERO, BigDecimal.ZERO,
                BigDecimal.ZERO, ballot.resultDe(), ballot.resultEn(), PlainResolution.CODE, "{}", today));
    }

    private static String names(List<String> winners) {
        return winners.size() < 2 ? winners.getFirst()
                : Texts.of(Locale.GERMAN, "council.elections.and", String.join(", ", winners.subList(0, winners.size() - 1)), winners.getLast());
    }
}
