package fi.luotsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class SocketsTest {

    @Test
    void an_open_port_of_this_program_is_found() throws Exception {
        assumeTrue(Sockets.told());
        int before = Sockets.open().size();
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(port.isBound()).isTrue();
            assertThat(Sockets.open()).hasSize(before + 1);
        }
        assertThat(Sockets.open()).hasSize(before);
    }
}
