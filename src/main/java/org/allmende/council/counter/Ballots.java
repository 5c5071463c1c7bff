package org.allmende.council.counter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allmende.council.elections.Election;
import org.allmende.council.elections.Method;
import org.allmende.council.elections.Papers;

/**
 * What a file says of an election.
 *
 * @param seats as the file says, or 0 where the format has no place for it
 * @param seatsAt where the file says so
 */
record Ballots(Source source, String title, List<String> names, Set<Integer> withdrawn, int seats, int seatsAt, Papers papers) {

    /** @param asked seats asked for on the command line, or null: then those of the file or, without, one; an instant run-off elects one */
    Election election(Method method, Integer asked) {
        int standing = names.size() - withdrawn.size();
        if (asked != null) {
            if (method == Method.IRV && asked != 1) {
                throw BadInput.ofUse("council.counter.seats.irv", asked.toString());
            }
            if (asked > standing) {
                throw BadInput.ofUse("council.counter.seats.too-many", asked.toString(), String.valueOf(standing));
            }
            return new Election(title, names, withdrawn, asked, papers);
        }
        int wanted = method == Method.IRV || seats == 0 ? 1 : seats;
        if (wanted > standing) {
            throw source.bad(seatsAt, "council.counter.seats.too-many", String.valueOf(wanted), String.valueOf(standing));
        }
        return new Election(title, names, withdrawn, wanted, papers);
    }

    boolean hasNamesakes() {
        return new HashSet<>(names).size() < names.size();
    }
}
