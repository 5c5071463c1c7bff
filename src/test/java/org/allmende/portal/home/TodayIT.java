package org.allmende.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;

/** What awaits whom: each finds the own work and nobody else's. */
class TodayIT {

    private static final Stack STACK = Stack.shared();

    /** More would hide what else awaits a person. */
    private static final int MOST_VOTES = 5;

    private final Rows rows = new Rows(STACK);

    private static List<String> links(String email) {
        return Http.as(STACK, email).page("/portal/home/today").select(".cards a").eachAttr("href");
    }

    @Test
    void householdSeesItsNextBox() {
        assertThat(links("haushalt@example.org")).contains("/market/subscriptions/my-boxes").noneMatch(link -> link.startsWith("/market/delivery/") || link.startsWith("/market/stock/"));
    }

    @Test
    void farmIsAskedForItsHarvestOnly() {
        assertThat(links("gemuesehof@example.org")).containsExactly("/market/stock/enter-harvest");
    }

    @Test
    void teamSeesWhatIsToPack() {
        assertThat(links("team@example.org")).contains("/market/delivery/deliveries").noneMatch(link -> link.startsWith("/council/"));
    }

    @Test
    void hostSeesTheBoxesOfTheOwnPointOnly() {
        long own = rows.number("""
                SELECT COUNT(*) FROM subscription_box b JOIN delivery_day d ON d.id = b.delivery_day_id
                WHERE b.skipped_at IS NULL AND b.pickup_point_id = 1 AND d.date = (SELECT MIN(date) FROM delivery_day WHERE date >= ?)
                """, STACK.today());
        assertThat(own).isBetween(2L, 30L);
        assertThat(Http.as(STACK, "ausgabe@example.org").page("/portal/home/today").select(".cards").text()).contains(own + " Kisten");
    }

    @Test
    void memberIsCalledToTheOpenVotesOfTheOwnRollOldestFirst() {
        List<String> open = rows.texts("""
                SELECT CONCAT('/council/voting/cast-vote?ballot=', b.id) FROM ballot b JOIN electorate e ON e.ballot_id = b.id AND e.person_id = 20
                LEFT JOIN vote v ON v.ballot_id = b.id AND v.person_id = 20 WHERE b.closed_at IS NULL AND v.person_id IS NULL ORDER BY b.id
                """);
        assertThat(links("mitglied20@example.org").stream().filter(link -> link.contains("cast-vote")).toList())
                .isEqualTo(open.subList(0, Math.min(MOST_VOTES, open.size())));
    }

    @Test
    void chairIsLedToTheRoomWhereTheMeetingIsRun() {
        List<String> chair = links("vorsitz@example.org");
        List<String> member = links("mitglied20@example.org");
        assertThat(chair).anyMatch(link -> link.startsWith("/council/meetings/run-meeting"));
        assertThat(member).noneMatch(link -> link.startsWith("/council/meetings/run-meeting"));
    }

    @Test
    void nobodySeesItWithoutSigningIn() {
        assertThat(new Http(STACK).get("/portal/home/today").uri().getPath()).isEqualTo("/people/identity/sign-in");
    }
}
