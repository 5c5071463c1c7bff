package org.allmende.people.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.allmende.platform.web.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static void check(String password) {
        PasswordRule.check(password, "erna.neu@example.org", "Erna Neumann");
    }

    @Test
    void acceptsTenCharacters() {
        assertThatCode(() -> check("hutseife12")).doesNotThrowAnyException();
    }

    @Test
    void refusesNineCharacters() {
        assertThatThrownBy(() -> check("hutseife1")).hasMessage(code(IdentityRefusal.PASSWORD_TOO_SHORT));
    }

    @Test
    void refusesMoreThanTwoHundred() {
        assertThatThrownBy(() -> check("hutseife12".repeat(21))).hasMessage(code(IdentityRefusal.PASSWORD_TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "Passwort123", "aaaaaaaaaaaa", "abababababab", "erna.neu@example.org", "ERNA NEUMANN"})
    void refusesWhatEverybodyWouldTryFirst(String password) {
        assertThatThrownBy(() -> check(password)).isInstanceOf(Refused.class).hasMessage(code(IdentityRefusal.PASSWORD_TOO_EASY));
    }

    private static String code(IdentityRefusal refusal) {
        return "identity." + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
