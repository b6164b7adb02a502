/** The files of the law: what is wrong in one is told by file, entry and column. */
@NullMarked
package kr.seogo.disclosure.internal.law;

import org.jspecify.annotations.NullMarked;
