package org.allmende.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.util.Iterator;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes PrimeFaces' nonce into every form. PrimeFaces wants it back with each postback and has its script send it; a plain
 * form on a page without that script would be refused as soon as the page is shown again.
 */
public class FormsWithNonce extends RenderKitFactory {

    public FormsWithNonce(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext faces, String id) {
        RenderKit kit = getWrapped().getRenderKit(faces, id);
        return kit == null ? null : new Kit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public Renderer getRenderer(String family, String type) {
            Renderer renderer = super.getRenderer(family, type);
            return UIForm.COMPONENT_FAMILY.equals(family) && renderer != null ? new Form(renderer) : renderer;
        }
    }

    private static final class Form extends RendererWrapper {

        Form(Renderer wrapped) {
            super(wrapped);
        }

        @Override
        public void encodeEnd(FacesContext faces, UIComponent form) throws IOException {
            ResponseWriter html = faces.getResponseWriter();
            html.startElement("input", form);
            html.writeAttribute("type", "hidden", null);
            html.writeAttribute("name", "primefaces.nonce", null);
            html.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
            html.endElement("input");
            super.encodeEnd(faces, form);
        }
    }
}
