package org.allmende.market.catalogue;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.market.catalogue.CheckImport.ProductFileContent;
import org.allmende.market.producers.ProducerRow;
import org.allmende.market.producers.Producers;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** Upload, look at what would happen, import. What was read stays on the server between the steps. */
@Named("importProductsPage")
@ViewScoped
public class ImportProductsPage implements Serializable {

    private static final int SHOWN = 200;
    private static final int PRODUCERS_SHOWN = 400;

    @Inject CheckImport checkImport;
    @Inject ImportProducts importProducts;
    @Inject Producers producers;
    @Inject Caller caller;
    @Inject Language language;
    @Inject Tell tell;

    private transient Part file;
    private ProductFileContent content;
    private ImportPlan plan;
    private final Map<String, Long> chosen = new HashMap<>();
    private boolean tooLarge;

    public void load() {
        if (!caller.may(Permission.IMPORT_CATALOGUE)) {
            throw new Refused(caller.signedIn() ? SecurityRefusal.NOT_ALLOWED : SecurityRefusal.SIGN_IN_FIRST);
        }
    }

    public void check() {
        tell.trying(() -> {
            content = null;
            plan = null;
            tooLarge = false;
            if (file == null || file.getSize() == 0) {
                throw new Refused(CatalogueRefusal.FILE_MISSING);
            }
            content = checkImport.read(bytes());
            plan = checkImport.check(content, chosen);
            return null;
        });
    }

    /** The farms chosen for names that we do not know. */
    public void map() {
        tell.trying(() -> {
            Map<String, String> fields = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
            List<String> names = plan.unknownProducers();
            for (int i = 0; i < names.size(); i++) {
                String id = fields.getOrDefault("producer_" + i, "");
                if (id.matches("\\d{1,18}")) {
                    chosen.put(names.get(i), Long.valueOf(id));
                }
            }
            plan = checkImport.check(content, chosen);
            return null;
        });
    }

    public String run() {
        return tell.trying(() -> {
            ImportProducts.Imported done = importProducts.run(content, chosen);
            tell.done("market.catalogue.import-products.done", done.created(), done.changed(), done.same());
            return "/market/catalogue/import-products?faces-redirect=true";
        });
    }

    private byte[] bytes() {
        try (var stream = file.getInputStream()) {
            return stream.readNBytes(ProductFile.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String error(LineError error) {
        return Texts.of(language.getLocale(), "market.import-error." + error.code(), error.arguments().toArray());
    }

    public List<PlannedLine> getLines() {
        return plan.lines().stream().filter(line -> line.state() != PlannedLine.State.SAME).limit(SHOWN).toList();
    }

    public List<ProducerRow> getProducers() {
        return producers.list(0, PRODUCERS_SHOWN);
    }

    public ImportPlan getPlan() { return plan; }
    public Part getFile() { return file; }
    public void setFile(Part file) { this.file = file; }
    public boolean isTooLarge() { return tooLarge; }
    public void setTooLarge(boolean tooLarge) { this.tooLarge = tooLarge; }
}
