package kr.seogo.disclosure;

/**
 * What a house does on a day where the law of a case is silent: {@code law/practice.csv}. A value.
 *
 * @param clarificationStops whether the clocks stand still while a correction of the request is awaited
 * @param correctionStops whether that of an objection does while it is put right
 * @param objectionLocks whether a third party's objection keeps from being disclosed what it is about until it is decided
 * @param extensions how often the period of a decision may be extended; in sum by no more than the law allows
 * @param splitKeepsReceipt whether the parts of a request that is split by body keep its day of receipt
 * @param transferStartsAnew whether the clock of who receives a transferred request starts on its own receipt
 */
public record Practice(
        boolean clarificationStops,
        boolean correctionStops,
        boolean objectionLocks,
        int extensions,
        boolean splitKeepsReceipt,
        boolean transferStartsAnew) {}
