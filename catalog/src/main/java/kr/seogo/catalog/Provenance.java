package kr.seogo.catalog;

import java.util.Optional;

/**
 * Who made the record and doing what (NAK 8, agent and business).
 *
 * @param agency 생산기관
 * @param unit 처리과
 * @param activity 단위과제
 */
public record Provenance(String agency, Optional<String> unit, Optional<String> activity) {

    /** 단위과제 of requests for disclosure: its records are papers of cases, whoever sent them (ADR 0035). */
    public static final String DISCLOSURE_REQUESTS = "정보공개 청구 처리";
}
