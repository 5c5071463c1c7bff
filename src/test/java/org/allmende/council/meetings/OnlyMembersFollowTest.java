package org.allmende.council.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlyMembersFollowTest {

    @Test
    void takesPagesOfThisHouse() {
        assertThat(OnlyMembersFollow.isOurs("https://allmende.example", "allmende.example")).isTrue();
        assertThat(OnlyMembersFollow.isOurs("http://localhost:8080", "localhost:8080")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "https://allmende.example.evil.example", "http://allmende.example:81", "null", "https://", "::"})
    void refusesPagesOfOthers(String origin) {
        assertThat(OnlyMembersFollow.isOurs(origin, "allmende.example")).isFalse();
    }
}
