/** The law as dated data: reads the files of {@code law/} and checks them; knows nothing of counting. */
@NullMarked
package kr.seogo.disclosure.internal.law;

import org.jspecify.annotations.NullMarked;
