package org.allmende.market.boxes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allmende.council.register.ChangeLine;
import org.allmende.council.register.Matter;
import org.allmende.council.register.Objection;
import org.allmende.council.register.ProposalField;
import org.allmende.council.register.ProposalField.Kind;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.money.Money;
import org.allmende.platform.persistence.Sql;

/** The council sets what a kind of box costs. The only way in to {@code box_kind.price_cents}. */
@ApplicationScoped
class BoxPriceMatter implements Matter {

    private static final long LEAST = 100;
    private static final long MOST = 50_000;

    @Inject Sql sql;
    @Inject BoxKinds kinds;
    @Inject Language language;

    @Override
    public String code() {
        return "boxes.price";
    }

    @Override
    public String texts() {
        return "market.boxes.price-matter.";
    }

    @Override
    public List<ProposalField> fields() {
        Map<String, String> names = new LinkedHashMap<>();
        kinds.all().forEach(kind -> names.put(Long.toString(kind.id()), kind.name()));
        return List.of(ProposalField.choice("kind", names), ProposalField.of("price", Kind.MONEY));
    }

    @Override
    public List<Objection> check(JsonObject proposal) {
        List<Objection> objections = new ArrayList<>();
        Optional<BoxKind> kind = kind(proposal);
        if (kind.isEmpty()) {
            objections.add(new Objection("kind", texts() + "no-such-kind"));
        }
        long price = price(proposal);
        if (price < LEAST || price > MOST) {
            objections.add(new Objection("price", texts() + "price-out-of-range", money(LEAST), money(MOST)));
        } else if (kind.isPresent() && kind.get().priceCents() == price) {
            objections.add(new Objection("price", texts() + "same-price", kind.get().name(), money(price)));
        }
        return objections;
    }

    @Override
    public List<ChangeLine> preview(JsonObject proposal, LocalDate effectiveOn) {
        return kind(proposal).map(kind -> List.of(new ChangeLine(kind.name(), money(kind.priceCents()), money(price(proposal)), "/market/boxes/box-kinds")))
                .orElse(List.of());
    }

    @Override
    public void enact(long decisionId, JsonObject proposal, LocalDate effectiveOn) {
        sql.update("UPDATE box_kind SET price_cents = ?, decision_id = ? WHERE id = ?", price(proposal), decisionId, Long.parseLong(proposal.getString("kind")));
    }

    private Optional<BoxKind> kind(JsonObject proposal) {
        String id = proposal.getString("kind", "");
        return id.matches("\\d{1,18}") ? kinds.of(Long.parseLong(id)) : Optional.empty();
    }

    private static long price(JsonObject proposal) {
        return proposal.get("price") instanceof JsonNumber number ? number.longValue() : 0;
    }

    private String money(long cents) {
        return Formats.money(Money.ofCents(cents), language.getLocale());
    }
}
