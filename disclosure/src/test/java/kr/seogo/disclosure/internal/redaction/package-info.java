/** Tests of redactions from marks to release. */
@NullMarked
package kr.seogo.disclosure.internal.redaction;

import org.jspecify.annotations.NullMarked;
