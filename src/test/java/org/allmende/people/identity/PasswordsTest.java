package org.allmende.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void keepsArgon2idWithAtLeastTheParametersThatOwaspNames() {
        assertThat(passwords.hash("tisch lampe seife hut")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void knowsTheRightPassword() {
        assertThat(passwords.matches("tisch lampe seife hut", passwords.hash("tisch lampe seife hut"))).isTrue();
    }

    @Test
    void refusesAWrongPassword() {
        assertThat(passwords.matches("tisch lampe seife hat", passwords.hash("tisch lampe seife hut"))).isFalse();
    }

    @Test
    void refusesEverythingWhereThereIsNoHash() {
        assertThat(passwords.matches("the password of nobody", null)).isFalse();
    }

    @Test
    void hashesTheSamePasswordDifferentlyEachTime() {
        assertThat(passwords.hash("tisch lampe seife hut")).isNotEqualTo(passwords.hash("tisch lampe seife hut"));
    }

    @Test
    void stillKnowsPasswordsHashedWithOtherParameters() {
        String older = com.password4j.Password.hash("tisch lampe seife hut").addRandomSalt(16)
                .with(com.password4j.Argon2Function.getInstance(1024, 1, 1, 16, com.password4j.types.Argon2.ID)).getResult();
        assertThat(passwords.matches("tisch lampe seife hut", older)).isTrue();
    }
}
