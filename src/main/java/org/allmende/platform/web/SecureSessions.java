package org.allmende.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the public address is https, the cookie of form sessions travels encrypted only, though the proxy speaks plainly with us. */
@WebListener
public class SecureSessions implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean https = ConfigProvider.getConfig().getOptionalValue("allmende.base.url", String.class).orElse("").startsWith("https:");
        event.getServletContext().getSessionCookieConfig().setSecure(https);
    }
}
