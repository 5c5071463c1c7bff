package org.allmende.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Free ports, so that several runs live on one machine. */
public final class Ports {

    private Ports() {}

    public static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
