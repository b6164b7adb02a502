/** Tests of the rules of the committee, by stories and by lot. */
@NullMarked
package kr.seogo.disclosure.internal.committee;

import org.jspecify.annotations.NullMarked;
