package org.allmende.market.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

@Named
@RequestScoped
public class DeliveriesPage {

    @Inject Deliveries deliveries;

    private List<DeliveryRow> days;

    public List<DeliveryRow> getDays() {
        return days = days == null ? deliveries.around() : days;
    }
}
