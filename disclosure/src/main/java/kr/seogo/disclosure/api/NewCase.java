package kr.seogo.disclosure.api;

import kr.seogo.disclosure.NewRequest;
import kr.seogo.disclosure.Requester;

/** A request and who makes it: together only until they are written down apart. */
public record NewCase(NewRequest request, Requester requester) {}
