package org.allmende.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.allmende.support.Http;
import org.allmende.support.Letters;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Accounts from outside: mails are really sent, forms really posted. Households 151 to 160 belong to this test alone. */
class PeopleIT {

    private static final Stack STACK = Stack.shared();
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String PASSWORD = "allmende-demo";
    private static final String OTHER_PASSWORD = "tisch lampe seife hut";

    private final Rows rows = new Rows(STACK);
    private final Letters letters = new Letters(STACK);

    private static String freshAddress() {
        return "people-it-" + NEXT.incrementAndGet() + "@example.org";
    }

    private static HttpResponse<String> signUp(String email, String password, String next) {
        Http visitor = new Http(STACK);
        return visitor.submit(visitor.get("/people/identity/sign-up" + next), Map.of("name", "Erna Neu", "email", email, "password", password, "terms", "on"));
    }

    private static HttpResponse<String> trySignIn(Http visitor, String email, String password) {
        return visitor.submit(visitor.get("/people/identity/sign-in"), Map.of("email", email, "password", password));
    }

    private static String words(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main").text();
    }

    private static boolean isSignedIn(Http visitor) {
        return visitor.get("/people/identity/account").uri().getPath().endsWith("/account");
    }

    @Test
    void linkInTheMailMakesAPersonOnlyByItsButton() {
        String email = freshAddress();
        signUp(email, OTHER_PASSWORD, "?next=/people/identity/account");
        String link = letters.linkTo(email, "confirm-email");
        Http visitor = new Http(STACK);
        HttpResponse<String> page = visitor.get(link);
        assertThat(rows.number("SELECT COUNT(*) FROM person WHERE email = ?", email)).as("after the link alone, which scanners follow too").isZero();
        HttpResponse<String> inside = visitor.submit(page, Map.of());
        assertThat(inside.uri().getPath()).isEqualTo("/people/identity/account");
        assertThat(words(inside)).contains("Willkommen, Erna Neu");
        assertThat(rows.number("SELECT COUNT(*) FROM person WHERE email = ? AND terms_accepted_at IS NOT NULL", email)).isOne();
    }

    @Test
    void linkWorksOnlyOnce() {
        String email = freshAddress();
        signUp(email, OTHER_PASSWORD, "");
        String link = letters.linkTo(email, "confirm-email");
        Http first = new Http(STACK);
        first.submit(first.get(link), Map.of());
        Http second = new Http(STACK);
        assertThat(words(second.submit(second.get(link), Map.of()))).contains("gilt nicht mehr");
        assertThat(isSignedIn(second)).isFalse();
    }

    @Test
    void linkEndsAfterItsTime() {
        String email = freshAddress();
        signUp(email, OTHER_PASSWORD, "");
        String link = letters.linkTo(email, "confirm-email");
        rows.update("UPDATE sign_up SET expires_at = ? WHERE email = ?", Rows.utc(STACK.now()), email);
        Http visitor = new Http(STACK);
        assertThat(words(visitor.submit(visitor.get(link), Map.of()))).contains("gilt nicht mehr");
        assertThat(rows.number("SELECT COUNT(*) FROM person WHERE email = ?", email)).isZero();
    }

    @Test
    void onlyWhatBelongsToTheConfirmedLinkCounts() {
        String email = freshAddress();
        signUp(email, "password of a stranger", "");
        letters.linkTo(email, "confirm-email");
        letters.forget(email);
        signUp(email, OTHER_PASSWORD, "");
        Http owner = new Http(STACK);
        owner.submit(owner.get(letters.linkTo(email, "confirm-email")), Map.of());
        Http stranger = new Http(STACK);
        trySignIn(stranger, email, "password of a stranger");
        assertThat(isSignedIn(stranger)).isFalse();
        trySignIn(stranger, email, OTHER_PASSWORD);
        assertThat(isSignedIn(stranger)).isTrue();
    }

    @Test
    void signingUpWithAKnownAddressSaysTheSameButMailsOtherwise() {
        String fresh = freshAddress();
        String known = "haushalt151@example.org";
        String toFresh = words(signUp(fresh, OTHER_PASSWORD, "")).replace(fresh, "ADDRESS");
        String toKnown = words(signUp(known, OTHER_PASSWORD, "")).replace(known, "ADDRESS");
        assertThat(toKnown).isEqualTo(toFresh).contains("Bitte sehen Sie in Ihre E-Mails");
        assertThat(letters.subjectTo(known)).contains("schon ein Konto");
        assertThat(letters.subjectTo(fresh)).contains("bestätigen");
    }

    @Test
    void keepsNoKeyThatOpensAnAccount() {
        String email = freshAddress();
        signUp(email, OTHER_PASSWORD, "");
        String token = letters.linkTo(email, "confirm-email").replaceAll(".*token=", "");
        assertThat(rows.number("SELECT COUNT(*) FROM sign_up WHERE token_hash = ?", Tokens.hash(token))).isOne();
        assertThat(rows.number("SELECT COUNT(*) FROM sign_up WHERE token_hash = ?", token)).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM mail WHERE sent_at IS NOT NULL AND body LIKE ?", "%" + token + "%")).isZero();
        assertThat(rows.text("SELECT password_hash FROM sign_up WHERE email = ?", email)).startsWith("$argon2id$");
    }

    @Test
    void unknownPersonAndWrongPasswordGetTheSameAnswer() {
        String unknown = words(trySignIn(new Http(STACK), "haushalt99999@example.org", "wrong password"));
        String wrong = words(trySignIn(new Http(STACK), "haushalt152@example.org", "wrong password"));
        assertThat(wrong).isEqualTo(unknown).contains("stimmen nicht");
    }

    @Test
    void sixthWrongPasswordIsRefusedAndSoIsTheRightOneAfterIt() {
        for (int i = 0; i < 5; i++) {
            assertThat(words(trySignIn(new Http(STACK), "haushalt153@example.org", "wrong password"))).contains("stimmen nicht");
        }
        assertThat(words(trySignIn(new Http(STACK), "haushalt153@example.org", "wrong password"))).contains("Zu viele Versuche");
        Http owner = new Http(STACK);
        assertThat(words(trySignIn(owner, "haushalt153@example.org", PASSWORD))).contains("Zu viele Versuche");
        assertThat(isSignedIn(owner)).isFalse();
    }

    @Test
    void resetEndsEverySessionAndTheOldPassword() {
        String email = "haushalt154@example.org";
        Http before = Http.as(STACK, email);
        Http visitor = new Http(STACK);
        visitor.submit(visitor.get("/people/identity/forgot-password"), Map.of("email", email));
        visitor.submit(visitor.get(letters.linkTo(email, "reset-password")), Map.of("password", OTHER_PASSWORD));
        assertThat(isSignedIn(visitor)).as("who has reset it").isTrue();
        assertThat(isSignedIn(before)).as("who was in before").isFalse();
        Http old = new Http(STACK);
        trySignIn(old, email, PASSWORD);
        assertThat(isSignedIn(old)).as("with the old password").isFalse();
        assertThat(isSignedIn(new Http(STACK).signIn(email, OTHER_PASSWORD))).as("with the new password").isTrue();
    }

    @Test
    void forgettingAPasswordSaysTheSameForUnknownPeople() {
        Http visitor = new Http(STACK);
        String unknown = words(visitor.submit(visitor.get("/people/identity/forgot-password"), Map.of("email", "nobody-at-all@example.org")));
        String known = words(visitor.submit(visitor.get("/people/identity/forgot-password"), Map.of("email", "haushalt155@example.org")));
        assertThat(known.replace("haushalt155@example.org", "X")).isEqualTo(unknown.replace("nobody-at-all@example.org", "X"));
    }

    @Test
    void cookieIsOutOfReachOfScriptsAndForeignSites() {
        HttpResponse<String> redirected = trySignIn(new Http(STACK), "haushalt156@example.org", PASSWORD).previousResponse().orElseThrow();
        String cookie = redirected.headers().allValues("Set-Cookie").stream().filter(header -> header.startsWith("allmende_session=")).findFirst().orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
    }

    @Test
    void nobodyIsSentOutOfTheHouseAfterSigningIn() {
        for (String next : new String[] {"https%3A%2F%2Fevil.example%2F", "%2F%2Fevil.example%2F", "%2F%5Cevil.example%2F", "javascript%3Aalert(1)"}) {
            Http visitor = new Http(STACK);
            HttpResponse<String> answer = visitor.submit(visitor.get("/people/identity/sign-in?next=" + next), Map.of("email", "haushalt156@example.org", "password", PASSWORD));
            assertThat(answer.uri().toString()).as(next).isEqualTo(STACK.url("/"));
        }
    }

    @Test
    void whoMustSignInFirstComesBackAfterwards() {
        Http visitor = new Http(STACK);
        HttpResponse<String> answer = visitor.submit(visitor.get("/people/identity/account"), Map.of("email", "haushalt156@example.org", "password", PASSWORD));
        assertThat(answer.uri().getPath()).isEqualTo("/people/identity/account");
    }

    @Test
    void signingOutEndsTheSessionNotOnlyTheCookie() {
        Http person = Http.as(STACK, "haushalt157@example.org");
        long before = rows.number("SELECT COUNT(*) FROM login_session WHERE person_id = 157");
        person.submit(person.get("/people/identity/sign-out"), Map.of());
        assertThat(isSignedIn(person)).isFalse();
        assertThat(rows.number("SELECT COUNT(*) FROM login_session WHERE person_id = 157")).isEqualTo(before - 1);
    }

    @Test
    void changingThePasswordEndsTheOtherSessionsOnly() {
        String email = "haushalt158@example.org";
        Http here = Http.as(STACK, email);
        Http elsewhere = Http.as(STACK, email);
        here.submit(here.get("/people/identity/account"), Map.of("oldPassword", PASSWORD, "newPassword", OTHER_PASSWORD));
        assertThat(isSignedIn(here)).isTrue();
        assertThat(isSignedIn(elsewhere)).isFalse();
    }

    @Test
    void passwordIsChangedOnlyByWhoKnowsIt() {
        Http person = Http.as(STACK, "haushalt159@example.org");
        assertThat(words(person.submit(person.get("/people/identity/account"), Map.of("oldPassword", "wrong password", "newPassword", OTHER_PASSWORD))))
                .contains("Das bisherige Passwort stimmt nicht");
        assertThat(isSignedIn(new Http(STACK).signIn("haushalt159@example.org", PASSWORD))).isTrue();
    }

    @Test
    void publicPagesSetNoCookie() {
        for (String page : new String[] {"/", "/portal/home/imprint", "/portal/home/privacy", "/portal/home/terms", "/portal/home/accessibility"}) {
            assertThat(new Http(STACK).get(page).headers().allValues("Set-Cookie")).as(page).isEmpty();
        }
    }
}
