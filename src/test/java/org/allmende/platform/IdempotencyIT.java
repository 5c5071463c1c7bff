package org.allmende.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;

/** An Idempotency-Key belongs to one request of one person, which takes effect once. */
class IdempotencyIT {

    private static final Stack STACK = Stack.shared();

    private final Rows rows = new Rows(STACK);
    private final String key = UUID.randomUUID().toString();

    private static String draft(String title) {
        return "{\"bodyId\":1,\"title\":\"" + title + "\",\"matterCode\":\"register.plain-resolution\"}";
    }

    private long drafts(String title) {
        return rows.number("SELECT COUNT(*) FROM motion WHERE title = ?", title);
    }

    @Test
    void sameRequestAgainGetsTheFirstAnswerAndDoesNothing() {
        Http member = Http.as(STACK, "mitglied@example.org");
        String first = member.post("/api/motions", draft(key), key).body();
        HttpResponse<String> again = member.post("/api/motions", draft(key), key);
        assertThat(again.body().replaceAll("\\D", "")).isNotEmpty().isEqualTo(first.replaceAll("\\D", ""));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(drafts(key)).isOne();
        assertThat(rows.number("SELECT COUNT(*) FROM audit_entry WHERE use_case = 'DraftMotion' AND subject LIKE CONCAT('%result=', ?)", first.replaceAll("\\D", ""))).isOne();
    }

    @Test
    void keyWithAnotherBodyIsRefused() {
        Http member = Http.as(STACK, "mitglied@example.org");
        member.post("/api/motions", draft(key), key);
        HttpResponse<String> other = member.post("/api/motions", draft("other " + key), key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("platform.key-used-otherwise");
        assertThat(drafts("other " + key)).isZero();
    }

    @Test
    void keyAtAnotherAddressIsRefusedEvenIfThatRequestWouldBe() {
        Http member = Http.as(STACK, "mitglied@example.org");
        member.post("/api/motions", draft(key), key);
        assertThat(member.post("/api/motions/999999999/supports", draft(key), key).statusCode()).isEqualTo(422);
    }

    @Test
    void keysOfTwoPeopleAreTwo() {
        Http.as(STACK, "mitglied@example.org").post("/api/motions", draft(key), key);
        assertThat(Http.as(STACK, "mitglied9@example.org").post("/api/motions", draft(key), key).statusCode()).isEqualTo(201);
        assertThat(drafts(key)).isEqualTo(2);
    }

    @Test
    void refusedRequestLeavesItsKeyFree() {
        Http member = Http.as(STACK, "mitglied@example.org");
        HttpResponse<String> refused = member.post("/api/motions", draft(""), key);
        assertThat(refused.statusCode()).isBetween(400, 422);
        assertThat(member.post("/api/motions", draft(key), key).statusCode()).isEqualTo(201);
    }

    @Test
    void sameRequestEightTimesAtOnceHasOneEffectAndOneAnswer() {
        Http member = Http.as(STACK, "mitglied@example.org");
        List<String> answers = IntStream.range(0, 8).parallel().mapToObj(i -> member.post("/api/motions", draft(key), key).body().replaceAll("\\D", "")).distinct().toList();
        assertThat(answers).hasSize(1);
        assertThat(drafts(key)).isOne();
    }
}
