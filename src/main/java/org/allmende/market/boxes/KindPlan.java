package org.allmende.market.boxes;

import java.util.List;

/** What is planned for one kind of box on one day. @param boxes how many of it are to be packed */
public record KindPlan(BoxKind kind, int boxes, List<PlanItem> items) {

    public long getValueCents() {
        return items.stream().mapToLong(PlanItem::getValueCents).sum();
    }

    /** Worth more than the box costs is good for the household, much less is not fair. */
    public boolean isWorthLess() {
        return getValueCents() * 100 < kind.priceCents() * 90;
    }

    public boolean isWorthMuchMore() {
        return getValueCents() * 100 > kind.priceCents() * 115;
    }

    public List<String> getCrops() {
        return items.stream().map(PlanItem::crop).distinct().limit(10).toList();
    }
}
