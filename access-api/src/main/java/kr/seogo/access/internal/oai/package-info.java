/** OAI-PMH 2.0 on the public's records: what a request asks, and its answer as XML. Only the door may use it. */
@NullMarked
package kr.seogo.access.internal.oai;

import org.jspecify.annotations.NullMarked;
