package org.allmende.market.labels;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.allmende.market.labels.VatRateList.VatRateRow;
import org.allmende.market.producers.TaxStatus;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** Which VAT rates hold from when, and a new one. */
@Named("vatRatesPage")
@ViewScoped
public class VatRatesPage implements Serializable {

    @Inject VatRateList list;
    @Inject EnterVatRate enterVatRate;
    @Inject Tell tell;

    private transient List<VatRateRow> rows;
    private TaxStatus taxStatus = TaxStatus.FLAT_RATE;
    private String vatClass = "REDUCED";
    private String validFrom;
    private String percent;
    private String source;

    public void load() {
        rows = list.all();
    }

    public String enter() {
        return tell.trying(() -> {
            enterVatRate.enter(taxStatus, vatClass, day(), permille(), source);
            tell.done("market.labels.vat-rates.entered");
            return "/market/labels/vat-rates?faces-redirect=true";
        });
    }

    private LocalDate day() {
        try {
            return validFrom == null ? null : LocalDate.parse(validFrom);
        } catch (DateTimeParseException e) {
            throw new Refused(LabelsRefusal.RATE_INVALID);
        }
    }

    private int permille() {
        String plain = percent == null ? "" : percent.strip().replace(',', '.').replaceAll("\\s?%$", "");
        if (!plain.matches("\\d{1,2}(\\.\\d)?")) {
            throw new Refused(LabelsRefusal.RATE_INVALID);
        }
        return new BigDecimal(plain).movePointRight(1).intValueExact();
    }

    public List<VatRateRow> getRows() { return rows == null ? rows = list.all() : rows; }
    public List<TaxStatus> getStatuses() { return List.of(TaxStatus.values()); }
    public List<String> getClasses() { return ProductField.VAT_CLASS.options(); }
    public TaxStatus getTaxStatus() { return taxStatus; }
    public void setTaxStatus(TaxStatus taxStatus) { this.taxStatus = taxStatus; }
    public String getVatClass() { return vatClass; }
    public void setVatClass(String vatClass) { this.vatClass = vatClass; }
    public String getValidFrom() { return validFrom; }
    public void setValidFrom(String validFrom) { this.validFrom = validFrom; }
    public String getPercent() { return percent; }
    public void setPercent(String percent) { this.percent = percent; }
    public String getSource() { return source; }
    public void setSource(String source) { this.source = source; }
}
