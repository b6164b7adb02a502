package kr.seogo.disclosure;

import kr.seogo.disclosure.api.InformationLists;
import kr.seogo.disclosure.api.Publishing;
import kr.seogo.disclosure.api.RefusalCriteria;

/**
 * What bodies publish of themselves, before anybody asks.
 *
 * @param editions by announced kinds and cycles
 * @param criteria what each body keeps closed
 * @param lists what each body made, month by month
 */
public record PublishingRoom(Publishing editions, RefusalCriteria criteria, InformationLists lists) {}
