package org.allmende.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** One name for title, heading, body id and message prefix: the page's path. */
@Named("page")
@RequestScoped
public class PageName {

    /** {@code /council/voting/cast-vote} */
    public String getPath() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String view = faces == null || faces.getViewRoot() == null ? "/index" : faces.getViewRoot().getViewId();
        return view.endsWith(".xhtml") ? view.substring(0, view.length() - ".xhtml".length()) : view;
    }

    /** {@code council-voting-cast-vote} */
    public String getId() {
        return getPath().substring(1).replace('/', '-');
    }

    /** {@code council.voting.cast-vote}; the home page is {@code portal.home.index}. */
    public String getPrefix() {
        return "/index".equals(getPath()) ? "portal.home.index" : getPath().substring(1).replace('/', '.');
    }
}
