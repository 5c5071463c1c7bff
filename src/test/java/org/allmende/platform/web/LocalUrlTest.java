package org.allmende.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalUrlTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=y", ""})
    void leavesTheHouseForNobody(String url) {
        assertThat(LocalUrl.orHome(url)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/council/motions/motion?id=5"})
    void goesToPagesOfTheHouse(String url) {
        assertThat(LocalUrl.orHome(url)).isEqualTo(url);
    }
}
