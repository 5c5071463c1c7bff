package org.allmende.people.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isComparedInSmallLettersWithoutBlanks() {
        assertThat(EmailAddress.of("  Erna.Neu@Example.ORG ").value()).isEqualTo("erna.neu@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "erna", "erna@", "@example.org", "erna@example", "erna neu@example.org", "Erna <erna@example.org>",
            "erna@example.org\r\nBcc: otto@example.org", "erna@example.org,otto@example.org"})
    @NullSource
    void refusesWhatNoMailReachesOrReachesOthers(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed)).hasMessage("identity.email-not-valid");
    }
}
