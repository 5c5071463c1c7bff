package org.allmende.people.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.allmende.platform.security.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The signed-in person as pages see them, and the places of the navigation that this person can use. */
@Named
@RequestScoped
public class Me {

    @Inject SignedIn signedIn;
    @Inject HttpServletRequest request;
    @Inject @ConfigProperty(name = "allmende.demo", defaultValue = "false") boolean demo;

    private List<Place> places;

    public boolean isSignedIn() {
        return signedIn.signedIn();
    }

    public String getName() {
        return signedIn.name();
    }

    public boolean isDemo() {
        return demo;
    }

    public boolean may(String permission) {
        return signedIn.may(Permission.valueOf(permission));
    }

    /** What a person comes for stands first: the first four primary places fit into the bar of a phone. */
    public List<Place> getPlaces() {
        if (places == null) {
            places = new ArrayList<>();
            fill();
        }
        return places;
    }

    private void fill() {
        boolean council = may("SEE_COUNCIL");
        boolean household = may("CHANGE_BOX");
        add(true, "today", "today", "/portal/home/today", isSignedIn());
        add(true, "council", "council", "/council/motions/motions", council);
        add(true, "stock", "stock", "/market/stock/enter-harvest", !signedIn.scopesOf(Role.PRODUCER).isEmpty());
        add(true, "packing", "pack", "/market/delivery/deliveries", may("PACK_BOXES"));
        add(true, "pickup", "pickup", "/market/delivery/check-in", may("CHECK_IN_BOXES"));
        add(true, "my-box", "box", "/market/subscriptions/my-boxes", household);
        add(true, "market", "market", "/market/catalogue/browse", true);
        add(!council, "decisions", "decision", "/council/register/decisions", true);
        add(true, "subscribe", "box", "/market/subscriptions/subscribe-to-box", !household);
        add(false, "meetings", "meeting", "/council/meetings/meetings", council);
        add(false, "polls", "vote", "/council/polls/polls", council);
        add(false, "plan", "edit", "/market/boxes/plan-boxes", may("PLAN_BOXES"));
        add(false, "products", "product", "/market/products/my-products", may("EDIT_PRODUCTS"));
        add(false, "import", "upload", "/market/catalogue/import-products", may("IMPORT_CATALOGUE"));
        add(false, "declarations", "document", "/market/subscriptions/declarations", may("PACK_BOXES"));
        add(false, "standards", "standard", "/standards/criteria/standards", true);
        add(false, "boxes", "box", "/market/boxes/box-kinds", true);
        add(false, "points", "map", "/market/pickup/points", true);
        add(false, "producers", "farm", "/market/producers/producers", true);
        add(false, "account", "person", "/people/identity/account", isSignedIn());
        add(false, "vat-rates", "finance", "/market/labels/vat-rates", may("OPERATE"));
        add(false, "admin", "settings", "/people/roles/roles", may("GRANT_ROLES"));
    }

    private void add(boolean primary, String key, String icon, String url, boolean shown) {
        if (shown) {
            long taken = places.stream().filter(Place::primary).count();
            places.add(new Place(key, icon, request.getContextPath() + url, url.equals(request.getServletPath()), primary && taken < 4));
        }
    }
}
