package org.allmende.council.sealed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.allmende.council.voting.BallotBox;
import org.allmende.council.voting.BallotFacts;
import org.allmende.council.voting.Form;
import org.allmende.council.voting.Marks;
import org.allmende.council.voting.Paper;
import org.allmende.council.voting.Voter;
import org.allmende.council.voting.VotingRefusal;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.persistence.SqlFailed;
import org.allmende.platform.web.Refused;

/**
 * Secret votes. While the ballot is open, who voted and what was voted enter in one transaction, the latter encrypted; when it
 * closes, the papers are published in the order of their random receipts, and key and sealed papers are destroyed (ADR 0012).
 */
@ApplicationScoped
class SealedBox implements BallotBox {

    @Inject Seals seals;
    @Inject DestroySeal destroySeal;
    @Inject Sql sql;

    @Override
    public boolean serves(Form form) {
        return form.secret();
    }

    @Override
    public String prepare() {
        return seals.create();
    }

    @Override
    public String put(BallotFacts ballot, Voter voter, Marks marks, String reason, long castBy, Instant now) {
        SecretKey key = seals.key(ballot.sealName());
        try {
            sql.update("INSERT INTO turnout (ballot_id, person_id) VALUES (?, ?)", ballot.id(), voter.personId());
        } catch (SqlFailed e) {
            throw e.isDuplicate() ? new Refused(VotingRefusal.VOTED_SECRETLY) : e;
        }
        SealedPaper paper = new SealedPaper(Receipt.random(), ballot.byChambers() ? voter.chamberId() : null, marks);
        byte[] id = SealedPaper.randomId();
        sql.update("INSERT INTO sealed_ballot (id, ballot_id, content) VALUES (?, ?, ?)", id, ballot.id(), paper.seal(key, ballot.id(), id));
        return paper.receipt();
    }

    @Override
    public long cast(long ballotId) {
        return sql.one("SELECT COUNT(*) FROM turnout WHERE ballot_id = ?", row -> row.getLong(1), ballotId);
    }

    @Override
    public long smallestGroup(BallotFacts ballot) {
        return ballot.byChambers() ? sql.first("""
                SELECT COUNT(*) FROM turnout t JOIN electorate e ON e.ballot_id = t.ballot_id AND e.person_id = t.person_id
                WHERE t.ballot_id = ? GROUP BY e.chamber_id ORDER BY 1 LIMIT 1
                """, row -> row.getLong(1), ballot.id()).orElse(0L) : cast(ballot.id());
    }

    @Override
    public void empty(BallotFacts ballot) {
        List<SealedPaper> papers = unseal(ballot);
        if (papers.size() != cast(ballot.id())) {
            throw new Refused(VotingRefusal.SEAL_LOST);
        }
        publish(ballot.id(), papers);
        discard(ballot);
    }

    private List<SealedPaper> unseal(BallotFacts ballot) {
        SecretKey key = seals.key(ballot.sealName());
        record Sealed(byte[] id, byte[] content) {}
        List<SealedPaper> papers = new ArrayList<>();
        try {
            for (Sealed sealed : sql.rows("SELECT id, content FROM sealed_ballot WHERE ballot_id = ?", row -> new Sealed(row.getBytes(1), row.getBytes(2)), ballot.id())) {
                papers.add(SealedPaper.unseal(key, ballot.id(), sealed.id(), sealed.content()));
            }
        } catch (GeneralSecurityException e) {
            throw new Refused(VotingRefusal.SEAL_LOST);
        }
        return papers;
    }

    /** All in one statement, sorted by receipt: receipts are random, so their order shuffles the papers. */
    private void publish(long ballotId, List<SealedPaper> papers) {
        if (papers.isEmpty()) {
            return;
        }
        List<SealedPaper> shuffled = papers.stream().sorted(Comparator.comparing(SealedPaper::receipt)).toList();
        sql.update("INSERT INTO published_ballot (ballot_id, receipt, chamber_id, marks) VALUES " + String.join(", ", Collections.nCopies(papers.size(), "(?, ?, ?, ?)")),
                shuffled.stream().flatMap(paper -> Stream.of(ballotId, paper.receipt(), paper.chamberId(), paper.marks().text())).toArray());
    }

    @Override
    public List<Paper> papers(long ballotId) {
        return sql.rows("SELECT marks, chamber_id FROM published_ballot WHERE ballot_id = ?",
                row -> new Paper(new Marks(row.getString("marks")), BigDecimal.ONE, Sql.nullableLong(row, "chamber_id")), ballotId);
    }

    @Override
    public void discard(BallotFacts ballot) {
        sql.update("DELETE FROM sealed_ballot WHERE ballot_id = ?", ballot.id());
        destroySeal.afterCommit(ballot.sealName());
    }
}
