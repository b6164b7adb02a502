/** Redactions from marks to release; files are opened by the tool's process only. Nothing outside disclosure may use it. */
@NullMarked
package kr.seogo.disclosure.internal.redaction;

import org.jspecify.annotations.NullMarked;
