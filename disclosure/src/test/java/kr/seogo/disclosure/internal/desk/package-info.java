/** A city's requests, lived through by the law of a case and written as the desk writes them. */
@NullMarked
package kr.seogo.disclosure.internal.desk;

import org.jspecify.annotations.NullMarked;
