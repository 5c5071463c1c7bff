package org.allmende.market.catalogue;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What is wrong with a line of an import file. @param line counts from 1, the head line included @param code text {@code market.import-error.<code>} */
public record LineError(int line, String code, List<String> arguments) implements Serializable {

    static LineError at(int line, String code, Object... arguments) {
        return new LineError(line, code, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
