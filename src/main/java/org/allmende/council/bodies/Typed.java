package org.allmende.council.bodies;

import java.util.Map;
import java.util.stream.Stream;

/** The fields of a posted form; what no page of ours can send is taken as not sent. */
record Typed(Map<String, String> fields) {

    /** Empty if it was not sent. */
    String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** The name of one of these constants, the first one if something else was sent. */
    <E extends Enum<E>> String choice(String name, E[] constants) {
        return Stream.of(constants).map(Enum::name).filter(text(name)::equals).findFirst().orElse(constants[0].name());
    }

    /** The digits of an id, or empty. */
    String id(String name) {
        return text(name).matches("\\d{1,18}") ? text(name) : "";
    }
}
