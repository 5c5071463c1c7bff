package org.allmende.market.subscriptions;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.market.catalogue.OfferRow;
import org.allmende.market.catalogue.Offers;
import org.allmende.people.households.Households;
import org.allmende.platform.security.Caller;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

@Named
@ViewScoped
public class AddExtrasPage implements Serializable {

    private static final int PER_PAGE = 24;
    private static final String INPUT = "extra_";

    @Inject MyBoxes myBoxes;
    @Inject Offers offers;
    @Inject AddExtras addExtras;
    @Inject Households households;
    @Inject Caller caller;
    @Inject Tell tell;

    private long boxId;
    private String words;
    private int page;
    private BoxRow box;
    private List<OfferRow> found;
    private boolean hasNext;

    public void load() {
        box = myBoxes.of(households.ofPerson(caller.personId()), boxId).orElseThrow(() -> new Refused(SubscriptionRefusal.BOX_NOT_FOUND));
    }

    public String add() {
        found = null;
        return tell.trying(() -> {
            int kinds = addExtras.add(boxId, wishes()).size();
            tell.done(kinds == 1 ? "market.subscriptions.add-extras.done-one" : "market.subscriptions.add-extras.done", kinds);
            return "/market/subscriptions/my-boxes?faces-redirect=true";
        });
    }

    private static Map<Long, AddExtras.Wish> wishes() {
        Map<Long, AddExtras.Wish> wishes = new HashMap<>();
        Map<String, String> fields = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        fields.forEach((name, value) -> {
            if (name.matches(INPUT + "[0-9]{1,15}") && !value.isBlank()) {
                BigDecimal quantity = number(value);
                if (quantity.signum() != 0) {
                    String product = name.substring(INPUT.length());
                    String seen = fields.getOrDefault("seen_" + product, "");
                    wishes.put(Long.parseLong(product), new AddExtras.Wish(quantity, seen.matches("[0-9]{1,15}") ? Long.valueOf(seen) : null));
                }
            }
        });
        return wishes;
    }

    private static BigDecimal number(String typed) {
        try {
            return new BigDecimal(typed.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new Refused(SubscriptionRefusal.QUANTITY_INVALID);
        }
    }

    public List<OfferRow> getOffers() {
        if (found == null) {
            List<OfferRow> rows = offers.available(box.deliveryDayId(), words, page * PER_PAGE, PER_PAGE + 1);
            hasNext = rows.size() > PER_PAGE;
            found = rows.subList(0, Math.min(rows.size(), PER_PAGE));
        }
        return found;
    }

    public boolean isNext() {
        getOffers();
        return hasNext;
    }

    public String pageUrl(int number) {
        String query = words == null ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return "add-extras?box=" + boxId + query + "&page=" + number;
    }

    public BoxRow getBox() {
        return box;
    }

    public long getBoxId() {
        return boxId;
    }

    public void setBoxId(long boxId) {
        this.boxId = boxId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.clamp(page, 0, 10_000);
    }
}
