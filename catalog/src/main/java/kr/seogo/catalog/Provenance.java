package kr.seogo.catalog;

import java.util.Optional;

/**
 * Who made the record and doing what (NAK 8, agent and business).
 *
 * @param agency 생산기관
 * @param unit 처리과
 * @param activity 단위과제
 */
public record Provenance(String agency, Optional<String> unit, Optional<String> activity) {}
