package kr.seogo.catalog.internal.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyboardTest {

    @ParameterizedTest
    @CsvSource({
        "rlfhr, 기록",
        "ghldmlfhr, 회의록",
        "djqanclsqkql, 업무친바비",
        "djqancnwlsql, 업무추진비",
        "rksghtk, 간호사",
        "Qkfk, 빠라",
        "ekfrwkq, 닭잡",
        "emfrl, 들기",
        "RLFHR, 기록",
        "gOEkf, 햬딸",
    })
    void reads_latin_letters_as_korean_ones(String typed, String meant) {
        assertThat(Keyboard.korean(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gis", "rk", "network", "", "2020", "rlfhr!"})
    void leaves_what_gives_no_syllables(String typed) {
        assertThat(Keyboard.korean(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"햔, gis", "ㄴㅡㅁㄱㅅ, smart", "ㅔ며, pau"})
    void reads_korean_letters_as_latin_ones(String typed, String meant) {
        assertThat(Keyboard.latin(typed)).contains(meant);
    }

    @Test
    void what_is_typed_as_one_is_read_as_the_other_and_back() {
        Random random = new Random(20261122);
        for (int n = 0; n < 5_000; n++) {
            StringBuilder word = new StringBuilder();
            for (int at = 0; at < 2 + random.nextInt(4); at++) {
                word.append((char) (0xAC00 + random.nextInt(0xD7A4 - 0xAC00)));
            }
            String keys = Keyboard.latin(word.toString()).orElseThrow();

            assertThat(Keyboard.korean(keys)).as(keys).contains(word.toString());
        }
    }
}
