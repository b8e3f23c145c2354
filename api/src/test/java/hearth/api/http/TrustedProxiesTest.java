package hearth.api.http;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TrustedProxiesTest {
    private final TrustedProxies proxies = TrustedProxies.parse("10.0.0.0/8, 192.168.1.7, fd00::/8").orElseThrow();

    @Test
    void aStrangersWordOnItsAddressDoesNotCount() {
        assertThat(proxies.client("203.0.113.9", List.of("1.2.3.4"))).isEqualTo("203.0.113.9");
        assertThat(TrustedProxies.NONE.client("127.0.0.1", List.of("1.2.3.4"))).isEqualTo("127.0.0.1");
    }

    @Test
    void theClientIsTheLastOneNoTrustedProxyVouchesFor() {
        assertThat(proxies.client("10.1.1.1", List.of("6.6.6.6, 203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(proxies.client("fd00::1", List.of("6.6.6.6, 203.0.113.9", "192.168.1.7"))).isEqualTo("203.0.113.9");
        assertThat(proxies.client("10.1.1.1", List.of("invented"))).isEqualTo("10.1.1.1");
        assertThat(proxies.client("10.1.1.1", List.of())).isEqualTo("10.1.1.1");
    }

    @Test
    void networksEndWhereTheirBitsEnd() {
        var odd = TrustedProxies.parse("172.16.0.0/12").orElseThrow();
        assertThat(odd.client("172.31.255.255", List.of("5.5.5.5"))).isEqualTo("5.5.5.5");
        assertThat(odd.client("172.32.0.0", List.of("5.5.5.5"))).isEqualTo("172.32.0.0");
    }

    @Test
    void whatIsNoAddressIsRefusedWhole() {
        for (var list : List.of("", "proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.1,,10.0.0.2"))
            assertThat(TrustedProxies.parse(list)).as(list).isEmpty();
    }
}
