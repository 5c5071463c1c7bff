package org.allmende.market.subscriptions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.allmende.market.boxes.ContentRow;

/**
 * One box of a household, on its way or planned.
 *
 * @param open it can still be changed
 * @param moved it waits at another point than the usual one
 * @param accessNote how to get in; empty for a skipped box
 * @param contents empty while nothing is planned
 * @param priceCents the box alone, VAT included
 */
public record BoxRow(long id, long subscriptionId, long deliveryDayId, LocalDate date, Instant cutoffAt, boolean open, boolean contentsFirm, long boxKindId,
        String kindName, long pointId, String pointName, LocalTime opensAt, LocalTime closesAt, String accessNote, boolean moved, long priceCents,
        boolean skipped, List<ContentRow> contents, List<ExtraRow> extras) {

    /** What the household will pay for it: the box and its extras, nothing if it is skipped. */
    public long totalCents() {
        return skipped ? 0 : priceCents + extras.stream().mapToLong(ExtraRow::cents).sum();
    }

    /** For the picture: at most ten crops, each once. */
    public List<String> crops() {
        return contents.stream().map(ContentRow::crop).distinct().limit(10).toList();
    }

    BoxRow with(List<ContentRow> planned, List<ExtraRow> added) {
        return new BoxRow(id, subscriptionId, deliveryDayId, date, cutoffAt, open, contentsFirm, boxKindId, kindName, pointId, pointName, opensAt, closesAt,
                accessNote, moved, priceCents, skipped, planned, added);
    }
}
