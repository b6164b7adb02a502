package kr.seogo.catalog.internal.solr;

import static kr.seogo.catalog.internal.solr.Records.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.seogo.catalog.api.BadRequestException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is text, whatever it looks like. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileWordsTest {

    private final IndexForTest index = new IndexForTest();

    @BeforeAll
    void fill() {
        index.holding(
                record("plain").titled("회의 개최"),
                record("other").titled("예산 보고"),
                record("code").titled("id:plain OR title:회의 (질의문)"));
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "*",
                "???",
                "\"",
                "\"\"",
                "-",
                "{!}",
                "[* TO *]",
                "title:*",
                "id:other",
                "plain OR other",
                "{!term f=id}plain",
                "{!lucene v=$q}",
                "{!xmlparser v='<a/>'}",
                "_query_:\"*:*\"",
                "_val_:ord(id)",
                "+회의 -회의원 ${java.home}",
                "$p0",
                "&q=*:*&fq=",
                "회의\" OR *:* OR \"",
                "((((",
                "/.*/",
                "회의~ 예산^100",
                "title:회의 AND NOT id:plain OR",
                "에서",
                "및",
                "\ud83d\ude00",
                "\ud800",
                "\u0000\u0002회의원\u0003",
            })
    void treats_syntax_as_text(String typed) {
        assertThat(index.search(typed).total()).isLessThanOrEqualTo(1);
    }

    @Test
    void finds_text_that_looks_like_syntax() {
        assertThat(index.found("id:plain OR title:회의")).containsExactly("code");
        assertThat(index.found("\"id:plain OR\"")).containsExactly("code");
    }

    @Test
    void takes_words_whose_quotation_mark_is_never_closed_as_words() {
        assertThat(index.found("\"회의 개최")).containsExactly("plain");
        assertThat(index.found("회의\\")).containsExactlyInAnyOrder("plain", "code");
    }

    @Test
    void gives_everything_for_nothing_and_nothing_for_signs_alone() {
        assertThat(index.search("").total()).isEqualTo(3);
        assertThat(index.search(" \t ").total()).isEqualTo(3);
        assertThat(index.search("*:*").total()).isZero();
    }

    @Test
    void refuses_too_many_words() {
        assertThatThrownBy(() -> index.search("가 ".repeat(10_000)))
                .isInstanceOfSatisfying(BadRequestException.class, refused -> assertThat(refused.code())
                        .isEqualTo("too-many-words"));
        assertThat(index.search("회의 ".repeat(64)).total()).isEqualTo(2);
    }

    @Test
    void refuses_a_question_that_is_too_long() {
        assertThatThrownBy(() -> index.search("가".repeat(2_001)))
                .isInstanceOfSatisfying(BadRequestException.class, refused -> assertThat(refused.code())
                        .isEqualTo("query-too-long"));
        assertThat(index.search("가나다".repeat(600)).total()).isZero();
    }
}
