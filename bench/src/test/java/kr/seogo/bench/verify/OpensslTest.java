package kr.seogo.bench.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpensslTest {

    @Test
    void reads_the_speed_of_the_one_line_that_says_it() {
        assertThat(Openssl.speed("sha512          635120.00k")).contains(635.12);
        assertThat(Openssl.speed("sha256         1440000.00k ")).contains(1440.0);
        assertThat(Openssl.speed("type          16384 bytes")).isEmpty();
        assertThat(Openssl.speed("Doing sha512 ops for 3s on 16384 size blocks: 116000 sha512 ops in 3.00s"))
                .isEmpty();
    }
}
