package org.allmende.market.delivery;

import java.time.Instant;

/** One box to pack and hand out. @param extras ready to be read, empty for none @param fetchedAt null while it waits @param handedOutBy who noted it */
public record PackingRow(long boxId, long pointId, String pointName, String name, String household, String kindName, String extras, Instant fetchedAt,
        String handedOutBy) {

    public boolean isFetched() {
        return fetchedAt != null;
    }
}
